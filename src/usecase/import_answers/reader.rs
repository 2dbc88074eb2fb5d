//! CSV as RFC 4180 has it, taken strictly: what is broken is said with its line, and nothing is guessed. Lines may end in CR LF, LF or CR.

use super::fault::What;

/// What one field says, or how it is broken.
pub(super) type Field = Result<String, What>;

/// The fields between two ends of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its fields, in their order.
    pub fields: Vec<Field>,
}

/// Takes a file apart. A byte order mark at its beginning and empty lines are passed over.
pub(super) fn records(bytes: &[u8]) -> Vec<Record> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut reader = Reader { bytes, at: 0, line: 1 };
    let mut records = Vec::new();
    while reader.peek().is_some() {
        let line = reader.line;
        let fields = reader.record();
        if fields != [Ok(String::new())] {
            records.push(Record { line, fields });
        }
    }
    records
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        // CR LF counts once, by its LF.
        if byte == b'\n' || (byte == b'\r' && self.peek() != Some(b'\n')) {
            self.line += 1;
        }
        Some(byte)
    }

    fn record(&mut self) -> Vec<Field> {
        let mut fields = Vec::new();
        loop {
            fields.push(if self.peek() == Some(b'"') { self.quoted() } else { self.bare() });
            match self.next() {
                Some(b',') => {}
                Some(b'\r') if self.peek() == Some(b'\n') => {
                    self.next();
                    return fields;
                }
                _ => return fields,
            }
        }
    }

    fn bare(&mut self) -> Field {
        let content = self.until_the_end();
        if content.contains(&b'"') { Err(What::StrayQuote) } else { text(content) }
    }

    fn quoted(&mut self) -> Field {
        self.next();
        let mut content = Vec::new();
        loop {
            match self.next() {
                None => return Err(What::UnclosedQuote),
                Some(b'"') if self.peek() == Some(b'"') => content.extend(self.next()),
                Some(b'"') => break,
                Some(byte) => content.push(byte),
            }
        }
        if self.until_the_end().is_empty() { text(content) } else { Err(What::TextAfterQuote) }
    }

    /// What stands before the next comma or end of line.
    fn until_the_end(&mut self) -> Vec<u8> {
        let mut content = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !b",\r\n".contains(byte)) {
            content.push(byte);
            self.at += 1;
        }
        content
    }
}

fn text(content: Vec<u8>) -> Field {
    String::from_utf8(content).map_err(|_| What::NotUtf8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<(u64, Vec<Field>)> {
        records(text.as_bytes()).into_iter().map(|record| (record.line, record.fields)).collect()
    }

    fn fields(texts: &[&str]) -> Vec<Field> {
        texts.iter().map(|text| Ok((*text).to_owned())).collect()
    }

    #[test]
    fn takes_lines_and_fields_apart() {
        let file = "\u{feff}a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n\r\n,\n3,4\r5,";
        let expected = [
            (1, fields(&["a", "b"])),
            (2, fields(&["1", "x, \"y\"\r\nz"])),
            (5, fields(&["", ""])),
            (6, fields(&["3", "4"])),
            (7, fields(&["5", ""])),
        ];
        assert_eq!(read(file), expected);
        assert_eq!(read(""), []);
    }

    #[test]
    fn says_what_is_broken() {
        let ok = |text: &str| Ok(text.to_owned());
        assert_eq!(read("a\"b,c"), [(1, vec![Err(What::StrayQuote), ok("c")])]);
        assert_eq!(read("\"a\"b,c\nd"), [(1, vec![Err(What::TextAfterQuote), ok("c")]), (2, vec![ok("d")])]);
        assert_eq!(read("x\na,\"b\nc"), [(1, vec![ok("x")]), (2, vec![ok("a"), Err(What::UnclosedQuote)])]);
        let broken = records(b"a,\xe9t\xe9,b");
        assert_eq!(broken[0].fields, [ok("a"), Err(What::NotUtf8), ok("b")]);
    }

    proptest! {
        #[test]
        fn reads_what_the_writer_writes(rows in prop::collection::vec(prop::collection::vec("[a-c\",\r\n é\u{feff}]{0,8}", 3), 0..6)) {
            let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
            let head: Vec<String> = ["one", "two", "three"].map(str::to_owned).into();
            let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let read: Vec<Vec<Field>> = records(&writer.into_inner().unwrap()).into_iter().map(|record| record.fields).collect();
            let rows: Vec<Vec<Field>> = rows.into_iter().map(|row| row.into_iter().map(Ok).collect()).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn takes_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for record in records(&bytes) {
                prop_assert!(record.line >= 1 && !record.fields.is_empty());
            }
        }
    }
}
