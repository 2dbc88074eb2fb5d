### Dates and times. Months are in the form that stands after a day.

date-long = { $day } de { $month } de { $year }

# For tables: short, and never in figures alone.
date-short = { $day } { $month } { $year }

date-time = { $date }, { $time } UTC

date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre

date-month-short-1 = ene.
date-month-short-2 = feb.
date-month-short-3 = mar.
date-month-short-4 = abr.
date-month-short-5 = may.
date-month-short-6 = jun.
date-month-short-7 = jul.
date-month-short-8 = ago.
date-month-short-9 = sept.
date-month-short-10 = oct.
date-month-short-11 = nov.
date-month-short-12 = dic.
