### Dates and times. Months are in the form that stands after a day.

date-long = { $day } { $month } { $year } года

# For tables: short, and never in figures alone.
date-short = { $day } { $month } { $year } г.

date-time = { $date }, { $time } UTC

date-month-1 = января
date-month-2 = февраля
date-month-3 = марта
date-month-4 = апреля
date-month-5 = мая
date-month-6 = июня
date-month-7 = июля
date-month-8 = августа
date-month-9 = сентября
date-month-10 = октября
date-month-11 = ноября
date-month-12 = декабря

date-month-short-1 = янв.
date-month-short-2 = февр.
date-month-short-3 = марта
date-month-short-4 = апр.
date-month-short-5 = мая
date-month-short-6 = июня
date-month-short-7 = июля
date-month-short-8 = авг.
date-month-short-9 = сент.
date-month-short-10 = окт.
date-month-short-11 = нояб.
date-month-short-12 = дек.
