// Products and quotients of magnitudes, word by word in plain buffers: what long ints spend their time with. Schoolbook and
// Karatsuba for products, Knuth's algorithm D (The Art of Computer Programming, 4.3.1) for quotients.

import BigInt

extension BigUInt {
  /// From so many words on a product is made of three of half the length.
  static let karatsubaLimit = 40

  /// `self · other`
  func times(_ other: BigUInt) -> BigUInt {
    let (a, b) = (Array(words), Array(other.words))
    if a.isEmpty || b.isEmpty { return 0 }
    return a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in BigUInt(words: a.count < b.count ? product(b, a) : product(a, b)) }
    }
  }

  /// Both results of a division. Precondition: the divisor is not 0.
  func divided(by divisor: BigUInt) -> (quotient: BigUInt, remainder: BigUInt) {
    if self < divisor { return (0, self) }
    var dividend = Array(words)
    var divisor = Array(divisor.words)
    if divisor.count == 1 {
      var remainder: UInt = 0
      for index in dividend.indices.reversed() {
        (dividend[index], remainder) = divisor[0].dividingFullWidth((remainder, dividend[index]))
      }
      return (BigUInt(words: dividend), BigUInt(remainder))
    }
    // The divisor's highest bit is 1, so that its first word says enough.
    let shift = UInt(divisor[divisor.count - 1].leadingZeroBitCount)
    dividend.append(0)
    moveLeft(&dividend, shift)
    moveLeft(&divisor, shift)
    let quotient = dividend.withUnsafeMutableBufferPointer { dividend in
      divisor.withUnsafeBufferPointer { leaveRemainder(of: dividend, by: $0) }
    }
    return (BigUInt(words: quotient), BigUInt(words: dividend) >> Int(shift))
  }
}

private typealias Digits = UnsafeBufferPointer<UInt>

/// Precondition: `a` is not shorter than `b`, and `b` is not empty.
private func product(_ a: Digits, _ b: Digits) -> [UInt] {
  if b.count < BigUInt.karatsubaLimit {
    return [UInt](unsafeUninitializedCapacity: a.count + b.count) { result, count in
      count = a.count + b.count
      multiply(a, b, into: result)
    }
  }
  guard b.count > (a.count + 1) / 2 else {
    // Of very different lengths: the longer one in parts as long as the other.
    var result = [UInt](repeating: 0, count: a.count + b.count)
    for start in stride(from: 0, to: a.count, by: b.count) {
      let part = Digits(rebasing: a[start..<min(start + b.count, a.count)])
      let product = part.count < b.count ? product(b, part) : product(part, b)
      result.withUnsafeMutableBufferPointer { result in
        product.withUnsafeBufferPointer { _ = add($0, to: Room(rebasing: result[start...])) }
      }
    }
    return result
  }
  let (length, size) = (a.count, a.count + b.count)
  let padded = b + Array(repeating: 0, count: length - b.count)
  return padded.withUnsafeBufferPointer { b in
    [UInt](unsafeUninitializedCapacity: 2 * length) { result, count in
      // What the zeros in front of `b` add is left out again.
      count = size
      // Each level takes four times the half that it hands on, and a word more where that is odd.
      withUnsafeTemporaryAllocation(of: UInt.self, capacity: 4 * (length + UInt.bitWidth)) {
        multiplyInParts(a, b, into: Room(rebasing: result[..<(2 * length)]), using: $0)
      }
    }
  }
}

private typealias Room = UnsafeMutableBufferPointer<UInt>

/// Karatsuba: of a₀ + a₁w and b₀ + b₁w the products a₀b₀, a₁b₁ and (a₀ − a₁)(b₀ − b₁) are enough.
///
/// Precondition: Both have the same length, and the result twice that.
private func multiplyInParts(_ a: Digits, _ b: Digits, into result: Room, using room: Room) {
  guard a.count >= BigUInt.karatsubaLimit else { return multiply(a, b, into: result) }
  let half = (a.count + 1) / 2
  let (lowA, highA) = (Digits(rebasing: a[..<half]), Digits(rebasing: a[half...]))
  let (lowB, highB) = (Digits(rebasing: b[..<half]), Digits(rebasing: b[half...]))
  let (low, high) = (Room(rebasing: result[..<(2 * half)]), Room(rebasing: result[(2 * half)...]))
  let rest = Room(rebasing: room[(4 * half)...])
  multiplyInParts(lowA, lowB, into: low, using: rest)
  multiplyInParts(highA, highB, into: high, using: rest)
  let (first, second) = (Room(rebasing: room[..<half]), Room(rebasing: room[half..<(2 * half)]))
  let isDifferent = difference(lowA, highA, into: first) != difference(lowB, highB, into: second)
  let mixed = Room(rebasing: room[(2 * half)..<(4 * half)])
  multiplyInParts(Digits(first), Digits(second), into: mixed, using: rest)
  // a₀b₁ + a₁b₀ = a₀b₀ + a₁b₁ − (a₀ − a₁)(b₀ − b₁), which may have one bit more than there are words here.
  let middle = Room(rebasing: room[..<(2 * half)])
  _ = middle.update(fromContentsOf: low)
  var carry = add(Digits(high), to: middle) ? 1 : 0
  if isDifferent {
    if add(Digits(mixed), to: middle) { carry += 1 }
  } else if subtract(Digits(mixed), from: middle) {
    carry -= 1
  }
  let place = Room(rebasing: result[half...])
  _ = add(Digits(middle), to: place)
  if carry > 0 { raise(Room(rebasing: place[(2 * half)...]), by: UInt(carry)) }
}

/// Each word with each. Precondition: the result has room for both.
private func multiply(_ a: Digits, _ b: Digits, into result: Room) {
  result.initialize(repeating: 0)
  for i in 0..<b.count {
    let factor = b[i]
    if factor == 0 { continue }
    var carry: UInt = 0
    for j in 0..<a.count {
      // Twice the width has room for all of it, so that no carry is a branch that nobody can foresee.
      let sum = UInt128(a[j]) &* UInt128(factor) &+ UInt128(result[i &+ j]) &+ UInt128(carry)
      result[i &+ j] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum >> 64)
    }
    result[i + a.count] = carry
  }
}

/// The distance of two numbers, and whether the first is the smaller one. Precondition: `a` is not shorter than `b`.
private func difference(_ a: Digits, _ b: Digits, into result: Room) -> Bool {
  result.initialize(repeating: 0)
  var place = a.count - 1
  while place >= 0, a[place] == (place < b.count ? b[place] : 0) { place -= 1 }
  // No word beyond the highest one in which they differ has a say.
  let isSmaller = place >= 0 && a[place] < (place < b.count ? b[place] : 0)
  let (larger, smaller) = isSmaller ? (b, a) : (a, b)
  let count = place + 1
  _ = Room(rebasing: result[..<min(count, larger.count)]).update(fromContentsOf: larger[..<min(count, larger.count)])
  _ = subtract(Digits(rebasing: smaller[..<min(count, smaller.count)]), from: result)
  return isSmaller
}

/// Whether something is carried out of the sum. Precondition: the part is not longer.
private func add(_ part: Digits, to result: Room) -> Bool {
  var carry = false
  for index in 0..<part.count {
    let (first, overflow) = result[index].addingReportingOverflow(part[index])
    let (second, overflowAgain) = first.addingReportingOverflow(carry ? 1 : 0)
    result[index] = second
    carry = overflow || overflowAgain
  }
  var index = part.count
  while carry, index < result.count {
    (result[index], carry) = result[index].addingReportingOverflow(1)
    index += 1
  }
  return carry
}

private func raise(_ number: Room, by amount: UInt) {
  var (index, carry) = (0, amount)
  while carry > 0, index < number.count {
    let (sum, overflow) = number[index].addingReportingOverflow(carry)
    number[index] = sum
    carry = overflow ? 1 : 0
    index += 1
  }
}

/// Whether the part was larger. Precondition: it is not longer.
private func subtract(_ part: Digits, from result: Room) -> Bool {
  var borrow = false
  for index in 0..<part.count {
    let (first, overflow) = result[index].subtractingReportingOverflow(part[index])
    let (second, overflowAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
    result[index] = second
    borrow = overflow || overflowAgain
  }
  var index = part.count
  while borrow, index < result.count {
    (result[index], borrow) = result[index].subtractingReportingOverflow(1)
    index += 1
  }
  return borrow
}

/// By fewer than 64 bits. Precondition: nothing is lost.
private func moveLeft(_ digits: inout [UInt], _ shift: UInt) {
  guard shift > 0 else { return }
  var carry: UInt = 0
  for index in digits.indices {
    let word = digits[index]
    digits[index] = word << shift | carry
    carry = word >> (64 - shift)
  }
}

/// Leaves the remainder in the dividend, and gives the quotient. Precondition: the divisor has two words or more and its highest bit
/// is 1; the dividend's highest word is smaller than its own.
private func leaveRemainder(of dividend: UnsafeMutableBufferPointer<UInt>, by divisor: Digits) -> [UInt] {
  let count = divisor.count
  let (top, next) = (divisor[count - 1], divisor[count - 2])
  var quotient = [UInt](repeating: 0, count: dividend.count - count)
  for place in quotient.indices.reversed() {
    // Two words by one are a guess that is at most 2 too large; a third word finds out nearly always.
    var guess: UInt
    var rest: UInt
    var isExact = true
    if dividend[place + count] >= top {
      guess = .max
      (rest, isExact) = dividend[place + count - 1].addingReportingOverflow(top)
      isExact = !isExact
    } else {
      (guess, rest) = top.dividingFullWidth((dividend[place + count], dividend[place + count - 1]))
    }
    while isExact {
      let (high, low) = guess.multipliedFullWidth(by: next)
      guard high > rest || high == rest && low > dividend[place + count - 2] else { break }
      guess -= 1
      let (sum, overflow) = rest.addingReportingOverflow(top)
      rest = sum
      isExact = !overflow
    }
    if subtractProduct(of: guess, divisor, from: dividend, at: place) {
      guess -= 1
      addBack(divisor, to: dividend, at: place)
    }
    quotient[place] = guess
  }
  return quotient
}

/// Whether the product was larger than what it was taken from.
private func subtractProduct(
  of factor: UInt, _ divisor: Digits, from dividend: UnsafeMutableBufferPointer<UInt>, at place: Int
) -> Bool {
  var carry: UInt = 0
  for index in 0..<divisor.count {
    let product = UInt128(divisor[index]) &* UInt128(factor) &+ UInt128(carry)
    let difference = UInt128(dividend[place &+ index]) &- UInt128(UInt(truncatingIfNeeded: product))
    dividend[place &+ index] = UInt(truncatingIfNeeded: difference)
    // Below zero, the upper half is nothing but ones.
    carry = UInt(truncatingIfNeeded: product >> 64) &- UInt(truncatingIfNeeded: difference >> 64)
  }
  let (difference, borrow) = dividend[place + divisor.count].subtractingReportingOverflow(carry)
  dividend[place + divisor.count] = difference
  return borrow
}

private func addBack(_ divisor: Digits, to dividend: UnsafeMutableBufferPointer<UInt>, at place: Int) {
  var carry = false
  for index in 0..<divisor.count {
    let (first, overflow) = dividend[place &+ index].addingReportingOverflow(divisor[index])
    let (second, overflowAgain) = first.addingReportingOverflow(carry ? 1 : 0)
    dividend[place &+ index] = second
    carry = overflow || overflowAgain
  }
  dividend[place + divisor.count] &+= carry ? 1 : 0
}
