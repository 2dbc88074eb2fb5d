### Dates and times. Months are in the form that stands after a day.

date-long = { $day } { $month } { $year }

# For tables: short, and never in figures alone.
date-short = { $day } { $month } { $year }

date-time = { $date }، الساعة { $time } بالتوقيت العالمي المنسق

date-month-1 = كانون الثاني/يناير
date-month-2 = شباط/فبراير
date-month-3 = آذار/مارس
date-month-4 = نيسان/أبريل
date-month-5 = أيار/مايو
date-month-6 = حزيران/يونيه
date-month-7 = تموز/يوليه
date-month-8 = آب/أغسطس
date-month-9 = أيلول/سبتمبر
date-month-10 = تشرين الأول/أكتوبر
date-month-11 = تشرين الثاني/نوفمبر
date-month-12 = كانون الأول/ديسمبر

date-month-short-1 = كانون الثاني/يناير
date-month-short-2 = شباط/فبراير
date-month-short-3 = آذار/مارس
date-month-short-4 = نيسان/أبريل
date-month-short-5 = أيار/مايو
date-month-short-6 = حزيران/يونيه
date-month-short-7 = تموز/يوليه
date-month-short-8 = آب/أغسطس
date-month-short-9 = أيلول/سبتمبر
date-month-short-10 = تشرين الأول/أكتوبر
date-month-short-11 = تشرين الثاني/نوفمبر
date-month-short-12 = كانون الأول/ديسمبر
