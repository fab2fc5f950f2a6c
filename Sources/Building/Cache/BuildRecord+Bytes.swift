import Diagnostics
import SiteWriting

/// A record in bytes: the program that wrote it, and the record.
extension BuildRecord {
  /// Nil for bytes of another program, or that are not as they were written.
  init?(_ bytes: [UInt8], of program: String) {
    guard var reader = RecordReader(sealed: bytes), (try? reader.text()) == program,
      let record = try? Self(from: &reader), reader.isAtEnd
    else { return nil }
    self = record
  }

  func bytes(of program: String) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(program)
    write(to: &writer)
    return writer.sealedBytes
  }

  private init(from reader: inout RecordReader) throws(RecordReader.Damaged) {
    sources = try reader.number()
    basis = try reader.number()
    isWhole = try reader.number() == 1
    manifest = try FileStamp(from: &reader)
    findings = try reader.elements { reader throws(RecordReader.Damaged) in
      try Diagnostic(from: &reader)
    }
    parts = try Self.parts(from: &reader)
  }

  static func parts(
    from reader: inout RecordReader
  ) throws(RecordReader.Damaged) -> [String: Part] {
    let parts = try reader.elements { reader throws(RecordReader.Damaged) in
      (try reader.text(), try Part(from: &reader))
    }
    return Dictionary(parts) { first, _ in first }
  }

  private func write(to writer: inout RecordWriter) {
    writer.write(sources)
    writer.write(basis)
    writer.write(isWhole ? 1 : 0)
    manifest.write(to: &writer)
    writer.write(findings) { $1.write(to: &$0) }
    Self.write(parts, to: &writer)
  }

  static func write(_ parts: [String: Part], to writer: inout RecordWriter) {
    writer.write(parts.sorted { $0.key < $1.key }) { writer, part in
      writer.write(part.key)
      part.value.write(to: &writer)
    }
  }
}

extension BuildRecord.Part {
  fileprivate init(from reader: inout RecordReader) throws(RecordReader.Damaged) {
    inputs = try reader.number()
    pageCount = try reader.count()
    profileCount = try reader.count()
    files = try reader.elements { reader throws(RecordReader.Damaged) in
      NotedFile(path: try reader.text(), stamp: try FileStamp(from: &reader))
    }
    links = try reader.elements { reader throws(RecordReader.Damaged) in
      try reader.commonText()
    }
  }

  fileprivate func write(to writer: inout RecordWriter) {
    writer.write(inputs)
    writer.write(pageCount)
    writer.write(profileCount)
    writer.write(files) { writer, file in
      writer.write(file.path)
      file.stamp.write(to: &writer)
    }
    writer.write(links) { $0.writeCommon($1) }
  }
}

extension FileStamp {
  fileprivate init(from reader: inout RecordReader) throws(RecordReader.Damaged) {
    self.init(
      size: Int64(bitPattern: try reader.number()), inode: try reader.number(),
      modified: Int64(bitPattern: try reader.number()),
      changed: Int64(bitPattern: try reader.number()))
  }

  fileprivate func write(to writer: inout RecordWriter) {
    writer.write(UInt64(bitPattern: size))
    writer.write(inode)
    writer.write(UInt64(bitPattern: modified))
    writer.write(UInt64(bitPattern: changed))
  }
}

extension Diagnostic {
  fileprivate init(from reader: inout RecordReader) throws(RecordReader.Damaged) {
    guard let severity = Severity(rawValue: try reader.commonText()) else {
      throw RecordReader.Damaged()
    }
    self.init(
      severity, try reader.commonText(), try reader.text(), at: try SourceLocation(from: &reader),
      notes: try reader.elements { reader throws(RecordReader.Damaged) in
        Note(try reader.text(), at: try SourceLocation(from: &reader))
      })
  }

  fileprivate func write(to writer: inout RecordWriter) {
    writer.writeCommon(severity.rawValue)
    writer.writeCommon(id)
    writer.write(message)
    location.write(to: &writer)
    writer.write(notes) { writer, note in
      writer.write(note.message)
      note.location.write(to: &writer)
    }
  }
}

extension SourceLocation {
  fileprivate init(from reader: inout RecordReader) throws(RecordReader.Damaged) {
    self.init(
      path: try reader.commonText(), line: try reader.count(), column: try reader.count())
  }

  fileprivate func write(to writer: inout RecordWriter) {
    writer.writeCommon(path)
    writer.write(line)
    writer.write(column)
  }
}
