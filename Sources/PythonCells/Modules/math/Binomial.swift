// Binomial coefficients, exact: step by step while they are small, by their primes once that would be dear.

import BigInt

extension Interpreter {
  /// n over k. Precondition: `0 <= count`, and `count <= n - count`.
  func binomial(_ n: BigInt, _ count: Int) throws(PythonError) -> BigInt {
    // Steps cost as much as all digits each; the sieve, as much as n.
    if count >= 1000, let n = Int(exactly: n), n / count < 1000, n < 1 << 32 {
      return try product(of: try primePowers(n, count)[...])
    }
    // Each factor keeps what came before it a whole number.
    var result = BigInt(1)
    for step in 0..<count {
      result = try product(result, n - BigInt(step))
      try WholeCost.chargeProduct(result.magnitude.wordCount, 1, isQuotient: true)
      try Meter.charge(1)
      result = BigInt(result.magnitude.divided(by: BigUInt(step + 1)).quotient)
    }
    return result
  }

  /// What n over k is the product of. How often a prime divides a factorial is Legendre's formula.
  private func primePowers(_ n: Int, _ k: Int) throws(PythonError) -> [Int] {
    try Meter.reserve(n / 2)
    try Meter.charge(n)
    // Of the odd numbers: whether 2 i + 1 has a divisor.
    var isComposite = [Bool](repeating: false, count: (n + 1) / 2)
    var powers: [Int] = []
    func take(_ prime: Int) {
      var power = prime
      while power <= n {
        if n / power > k / power + (n - k) / power {
          if let last = powers.last, last < 1 << 62 / n {
            powers[powers.count - 1] = last * prime
          } else {
            powers.append(prime)
          }
        }
        let (next, overflow) = power.multipliedReportingOverflow(by: prime)
        if overflow { break }
        power = next
      }
    }
    take(2)
    for index in isComposite.indices.dropFirst() where !isComposite[index] {
      let prime = 2 * index + 1
      take(prime)
      if prime < 1 << 16 {
        for multiple in stride(from: prime * prime / 2, to: isComposite.count, by: prime) {
          isComposite[multiple] = true
        }
      }
    }
    return powers
  }

  private func product(of factors: ArraySlice<Int>) throws(PythonError) -> BigInt {
    try Meter.charge(1)
    if factors.count < 8 { return factors.reduce(1) { $0 * BigInt($1) } }
    let middle = factors.startIndex + factors.count / 2
    return try product(product(of: factors[..<middle]), product(of: factors[middle...]))
  }
}
