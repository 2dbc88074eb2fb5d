### Dates and times. Months are in the form that stands after a day.

date-long = { $year }年{ $month }{ $day }日

# For tables: short, and never in figures alone.
date-short = { $year }年{ $month }{ $day }日

date-time = { $date }{ $time }（协调世界时）

date-month-1 = 1月
date-month-2 = 2月
date-month-3 = 3月
date-month-4 = 4月
date-month-5 = 5月
date-month-6 = 6月
date-month-7 = 7月
date-month-8 = 8月
date-month-9 = 9月
date-month-10 = 10月
date-month-11 = 11月
date-month-12 = 12月

date-month-short-1 = 1月
date-month-short-2 = 2月
date-month-short-3 = 3月
date-month-short-4 = 4月
date-month-short-5 = 5月
date-month-short-6 = 6月
date-month-short-7 = 7月
date-month-short-8 = 8月
date-month-short-9 = 9月
date-month-short-10 = 10月
date-month-short-11 = 11月
date-month-short-12 = 12月
