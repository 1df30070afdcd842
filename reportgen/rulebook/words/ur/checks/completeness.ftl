check-completeness = پروفائل کی تکمیل
    .question = Upwork کے حساب سے آپ کا پروفائل کتنا بھرا ہوا ہے؟
    .cannot_see = ہم وہ گنتے ہیں جو آپ کے فارم میں ہے۔ Upwork کا اپنا میٹر چند پوائنٹس مختلف ہو سکتا ہے، کیونکہ وہ ہر تفصیل شائع نہیں کرتا۔
    .strength = آپ کے فارم کے مطابق Upwork کے میٹر پر تقریباً کچھ کم نہیں۔

completeness-no_photo = تصویر نہیں ہے
    .title = تصویر لگائیں
    .says = Upwork کے میٹر کو تصویر چاہیے۔
    .why = اس کے بغیر 100% ممکن نہیں۔
    .fix = “تصویر” دیکھیں۔
completeness-no_overview = تعارف نہیں ہے
    .title = اپنا تعارف لکھیں
    .says = Upwork کے میٹر کو تعارف (Overview) چاہیے۔
    .why = اس کے بغیر 100% ممکن نہیں۔
    .fix = “تعارف” دیکھیں۔
completeness-no_job = ملازمت نہیں ہے
    .title = ایک ملازمت شامل کریں
    .says = Upwork کے میٹر کو آپ کی تاریخ میں کم از کم ایک ملازمت چاہیے۔
    .why = اس کے بغیر 100% ممکن نہیں۔
    .fix = “ملازمت کی تاریخ” دیکھیں۔
completeness-no_skill = مہارت نہیں ہے
    .title = ایک مہارت شامل کریں
    .says = Upwork کے میٹر کو کم از کم ایک مہارت چاہیے۔
    .why = اس کے بغیر 100% ممکن نہیں۔
    .fix = “مہارتیں” دیکھیں۔
completeness-more = ابھی 100% نہیں
    .title = جو خالی ہے وہ بھریں
    .says = آپ کے فارم کے مطابق آپ کا پروفائل تقریباً { NUMBER($total, maximumFractionDigits: 0) }% مکمل ہے۔
    .why = Upwork کے مدد کے صفحات درخواست سے پہلے مکمل پروفائل کا مشورہ دیتے ہیں۔
    .fix = { $steps ->
        [one] ایک اور چیز
       *[other] مزید { $steps } چیزیں
    } اسے وہاں تک لے آئیں گی جہاں تک ابھی ممکن ہے۔ میٹر انہیں گنواتا ہے، سب سے جلد ہونے والی پہلے۔ صرف سچ شامل کریں: جو ملازمت آپ نے کی، جو کورس آپ نے لیا۔

completeness-item-photo = تصویر
completeness-item-overview = تعارف
completeness-item-job = پہلی ملازمت
completeness-item-skill = پہلی مہارت
completeness-item-further_jobs = مزید ملازمتیں
completeness-item-further_skills = مزید مہارتیں
completeness-item-education = تعلیم
completeness-item-portfolio = کام کے نمونے
completeness-item-linked_account = ایک منسلک اکاؤنٹ
completeness-item-certification = آپ کے پاس موجود سرٹیفکیٹ
completeness-item-video = ایک مختصر ویڈیو
completeness-item-other_experience = دیگر تجربہ
