# The place is where it was raised, the words are the class's.
class Failure(RuntimeError):
    def __init__(self, code):
        self.code = code

    def __str__(self):
        return f"failed with {self.code}"


def risky(code):
    if code:
        raise Failure(code)


risky(0)
try:
    risky(1)
except Failure as error:
    print(error)
risky(2)
# expect:
#| failed with 1
# expect error: 12:9: Failure: failed with 2
