import FuzzProperties
import Glibc

/// The target that the environment's `FUZZ_TARGET` names.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) }
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    // Without a target there is nothing to fuzz; a run that went on would look like a clean one.
    fatalError("FUZZ_TARGET names none of \(FuzzTarget.all)")
  }
  return target
}()

/// Called by libFuzzer for every input; a broken property ends the program, as a crash does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  } catch {
    // What libFuzzer counts as a finding, with its input, is a program that ends.
    fatalError("\(error)")
  }
}
