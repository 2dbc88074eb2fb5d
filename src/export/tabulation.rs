//! A tabulation for machines: CSV `item,option,status,region,count`, codes not words. What is counted is left to `analysis`.

use std::io;

use crate::analysis::count::Tabulation;

/// The columns.
pub const COLUMNS: [&str; 5] = ["item", "option", "status", "region", "count"];

/// Writes one line for each item, option, status and region, zeros included, in the order of the form.
///
/// # Errors
/// What the place written to says.
pub fn write_csv(tabulation: &Tabulation<'_>, out: impl io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(COLUMNS)?;
    for cell in tabulation.cells() {
        let count = cell.count.to_string();
        writer.write_record([cell.item.as_str(), cell.option, cell.status.code(), cell.region.code(), &count])?;
    }
    writer.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::count::tabulate;
    use crate::analysis::fixture::{answers, questionnaire, state, submitted};
    use crate::domain::{Region, StatusKind, Visibility};

    #[test]
    fn codes_and_counts_line_by_line() {
        let questionnaire = questionnaire();
        let answers = answers(&[("Q1", 0, "no", Visibility::Public)]);
        let one = submitted(&state("MLI", Region::Africa), StatusKind::Signatory, &answers);
        let mut out = Vec::new();
        write_csv(&tabulate(&questionnaire, &[one], Visibility::Public), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "item,option,status,region,count");
        assert_eq!(lines[1], "Q1,yes,party,africa,0");
        let counted: Vec<_> = lines.iter().filter(|line| line.starts_with("Q1,") && line.ends_with(",1")).collect();
        assert_eq!(counted, [&"Q1,no,signatory,africa,1"]);
        assert!(lines.contains(&"N.6,not_asked,neither,eastern-europe,0"), "the last line of the form");
    }
}
