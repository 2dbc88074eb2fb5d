//! The counts for machines: CSV `item,option,status,region,count`, codes not words. What is counted how is `analysis::count`'s.

use std::io::Write;

use crate::analysis::count::Cell;

/// The columns.
pub const COLUMNS: [&str; 5] = ["item", "option", "status", "region", "count"];

/// Writes cells in their order as RFC 4180 CSV in bare UTF-8, the columns first.
///
/// # Errors
/// Those of the place written to.
pub fn write_csv(cells: &[Cell], out: impl Write) -> csv::Result<()> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    writer.write_record(COLUMNS)?;
    for cell in cells {
        let count = cell.count.to_string();
        writer.write_record([cell.item.as_str(), &cell.option, cell.status.code(), cell.region.code(), &count])?;
    }
    writer.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LinkId, Region, StatusKind};

    #[test]
    fn each_cell_is_a_line_of_codes() {
        let cell = |option: &str, status, region, count| Cell {
            item: LinkId::new("C05.models").unwrap(),
            option: option.to_owned(),
            status,
            region,
            count,
        };
        let cells = [
            cell("yes", StatusKind::Party, Region::Africa, 12),
            cell("not_asked", StatusKind::Neither, Region::WesternEuropeAndOthers, 0),
        ];
        let mut out = Vec::new();
        write_csv(&cells, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "item,option,status,region,count\r\n\
             C05.models,yes,party,africa,12\r\n\
             C05.models,not_asked,neither,western-europe-and-others,0\r\n"
        );
    }

    #[test]
    fn the_columns_stand_there_without_a_cell() {
        let mut out = Vec::new();
        write_csv(&[], &mut out).unwrap();
        assert_eq!(out, b"item,option,status,region,count\r\n");
    }
}
