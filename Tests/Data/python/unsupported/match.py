command = "go"
match command:
    case "go":
        print("going")
    case _:
        print("waiting")
# expect error: 2:1: unsupported: 'match' statement
