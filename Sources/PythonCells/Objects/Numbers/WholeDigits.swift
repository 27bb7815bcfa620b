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
  var result = [UInt](repeating: 0, count: a.count + b.count)
  if b.count < BigUInt.karatsubaLimit {
    result.withUnsafeMutableBufferPointer { multiply(a, b, into: $0) }
    return result
  }
  let half = (a.count + 1) / 2
  guard b.count > half else {
    // Of very different lengths: the longer one in parts as long as the other.
    for start in stride(from: 0, to: a.count, by: b.count) {
      let part = Digits(rebasing: a[start..<min(start + b.count, a.count)])
      add(part.count < b.count ? product(b, part) : product(part, b), to: &result, at: start)
    }
    return result
  }
  let (lowA, highA) = (Digits(rebasing: a[..<half]), Digits(rebasing: a[half...]))
  let (lowB, highB) = (Digits(rebasing: b[..<half]), Digits(rebasing: b[half...]))
  let low = product(lowA, lowB)
  let high = highA.count < highB.count ? product(highB, highA) : product(highA, highB)
  let (sumA, sumB) = (sum(lowA, highA), sum(lowB, highB))
  var middle = sumA.withUnsafeBufferPointer { a in sumB.withUnsafeBufferPointer { b in product(a, b) } }
  subtract(low, from: &middle)
  subtract(high, from: &middle)
  while middle.last == 0 { middle.removeLast() }
  result.replaceSubrange(0..<low.count, with: low)
  result.replaceSubrange(2 * half..<2 * half + high.count, with: high)
  add(middle, to: &result, at: half)
  return result
}

/// Each word with each. Precondition: the result is zero, and has room for both.
private func multiply(_ a: Digits, _ b: Digits, into result: UnsafeMutableBufferPointer<UInt>) {
  for i in 0..<b.count {
    let factor = b[i]
    if factor == 0 { continue }
    var carry: UInt = 0
    for j in 0..<a.count {
      let (high, low) = a[j].multipliedFullWidth(by: factor)
      let (first, overflow) = low.addingReportingOverflow(result[i &+ j])
      let (second, overflowAgain) = first.addingReportingOverflow(carry)
      result[i &+ j] = second
      carry = high &+ (overflow ? 1 : 0) &+ (overflowAgain ? 1 : 0)
    }
    result[i + a.count] = carry
  }
}

/// One word longer than the longer one. Precondition: `a` is not shorter than `b`.
private func sum(_ a: Digits, _ b: Digits) -> [UInt] {
  var result = Array(a)
  result.append(0)
  add(b, to: &result, at: 0)
  return result
}

/// Precondition: there is room for the sum.
private func add(_ part: some Collection<UInt>, to result: inout [UInt], at place: Int) {
  var index = place
  var carry = false
  for word in part {
    let (first, overflow) = result[index].addingReportingOverflow(word)
    let (second, overflowAgain) = first.addingReportingOverflow(carry ? 1 : 0)
    result[index] = second
    carry = overflow || overflowAgain
    index += 1
  }
  while carry, index < result.count {
    (result[index], carry) = result[index].addingReportingOverflow(1)
    index += 1
  }
}

/// Precondition: the part is not larger.
private func subtract(_ part: [UInt], from result: inout [UInt]) {
  var borrow = false
  for index in result.indices {
    if index >= part.count, !borrow { break }
    let (first, overflow) = result[index].subtractingReportingOverflow(index < part.count ? part[index] : 0)
    let (second, overflowAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
    result[index] = second
    borrow = overflow || overflowAgain
  }
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
    let (high, low) = divisor[index].multipliedFullWidth(by: factor)
    let (product, overflow) = low.addingReportingOverflow(carry)
    let (difference, borrow) = dividend[place &+ index].subtractingReportingOverflow(product)
    dividend[place &+ index] = difference
    carry = high &+ (overflow ? 1 : 0) &+ (borrow ? 1 : 0)
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
