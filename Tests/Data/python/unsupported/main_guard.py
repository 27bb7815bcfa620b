def main():
    print("never printed: refused before anything runs")

if __name__ == "__main__":
    main()
# expect error: 4:4: unsupported: built-in '__name__'
