# This language is a draft: a machine wrote it, and nobody who grew up with it has read it yet. An
# agency corrects a sentence in its own words folder. What only staff read (commands, workbook,
# settings) is said in English.
#
# Figures are written 0 to 9, as Upwork itself shows them. Upwork's English term stands in brackets
# where a thing is first named.
# Doctor tells it.
words-draft = مسودہ: یہ مشینی ترجمہ ہے، جسے ابھی تک کسی اہلِ زبان نے نہیں پڑھا۔
