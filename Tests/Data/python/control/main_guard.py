def main():
    print("never printed: refused before anything runs")

if __name__ == "__main__":
    main()
# expect:
#| never printed: refused before anything runs
