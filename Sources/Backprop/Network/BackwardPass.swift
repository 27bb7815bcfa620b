// The way back over the tape: from a number that was computed to the variables it was computed from.

import Arrays

extension Variable {
  /// The gradients of a number with respect to some variables.
  ///
  /// Gradients are added up in one order, whatever the machine: the deepest variables first, those of one depth as they are
  /// reached from the cost.
  /// - Parameter cost: A variable with exactly one element.
  /// - Returns: An array of each variable's shape; zeros for one that the cost does not depend on.
  /// - Throws: `value` if the cost has another number of elements; what computing a derivative throws.
  public static func gradients(
    of cost: Variable, withRespectTo variables: [Variable]
  ) throws(ArrayError) -> [NDArray] {
    guard cost.value.count == 1 else {
      throw ArrayError(
        .value, "gradients are those of one number, but this is an array of shape \(cost.shape.description)")
    }
    do throws(DifferentiationError) {
      return try BackwardPass(from: cost).gradients(withRespectTo: variables)
    } catch {
      switch error {
      case .array(let error): throw error
      case .refused(let refusal): throw ArrayError(.unsupported, refusal.message)
      }
    }
  }
}

/// Why there is no gradient.
package enum DifferentiationError: Error {
  case array(ArrayError)
  /// The cost depends on a parameter through something that has no derivative here.
  case refused(Variable.Refusal)
}

/// All that a number was computed from, ready to be walked back over, once or several times.
package struct BackwardPass {
  let cost: Variable
  /// The deepest first.
  package let order: [Variable]

  /// - Precondition: `cost` has one element.
  package init(from cost: Variable) {
    precondition(cost.value.count == 1)
    self.cost = cost
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(cost)]
    var found = [cost]
    var next = 0
    while next < found.count {
      for contribution in found[next].contributions
      where seen.insert(ObjectIdentifier(contribution.source)).inserted {
        found.append(contribution.source)
      }
      next += 1
    }
    // A stable order among equals: as they were reached.
    order = found.enumerated().sorted { ($1.element.depth, $0.offset) < ($0.element.depth, $1.offset) }.map(\.element)
  }

  /// The labelled variables that the cost depends on.
  package var parameters: [(label: Variable.Label, variable: Variable)] {
    order.compactMap { variable in variable.label.map { ($0, variable) } }
  }

  /// - Parameter detours: Variables whose gradient goes another way than their operation says.
  package func gradients(
    withRespectTo variables: [Variable], detours: [Detour] = []
  ) throws(DifferentiationError) -> [NDArray] {
    var gradients: [ObjectIdentifier: NDArray] = [:]
    do throws(ArrayError) {
      gradients[ObjectIdentifier(cost)] = try NDArray.ones(Array(cost.shape))
    } catch {
      throw .array(error)
    }
    for variable in order {
      guard let gradient = gradients[ObjectIdentifier(variable)] else { continue }
      if let refusal = variable.refusal { throw .refused(refusal) }
      let detour = detours.first { $0.variable === variable }
      do throws(ArrayError) {
        for contribution in detour?.contributions ?? variable.contributions {
          let part = try contribution.pullback(gradient)
          let source = ObjectIdentifier(contribution.source)
          if let sum = gradients[source] { gradients[source] = try sum + part } else { gradients[source] = part }
        }
      } catch {
        throw .array(error)
      }
    }
    do throws(ArrayError) {
      var result: [NDArray] = []
      for variable in variables {
        if let gradient = gradients[ObjectIdentifier(variable)] {
          result.append(try gradient.shaped(variable.shape))
        } else {
          result.append(try NDArray.zeros(Array(variable.shape)))
        }
      }
      return result
    } catch {
      throw .array(error)
    }
  }

  /// Another way for one variable's gradient.
  package struct Detour {
    let variable: Variable
    let contributions: [Variable.Contribution]
  }
}
