check-completeness = اكتمال الملف
    .question = ما مدى امتلاء ملفك كما يحسبه Upwork؟
    .cannot_see = نحسب ما يظهر في استمارتك. وقد يختلف مقياس Upwork نفسه ببضع نقاط، لأنه لا ينشر كل التفاصيل.
    .strength = بحسب ما يظهر في استمارتك، لا يكاد ينقص شيء على مقياس Upwork.

completeness-no_photo = الصورة ناقصة
    .title = أضف صورة
    .says = يحتاج مقياس Upwork إلى صورة.
    .why = بدونها لا يمكن بلوغ 100%.
    .fix = انظر «الصورة».
completeness-no_overview = النبذة ناقصة
    .title = اكتب نبذتك (Overview)
    .says = يحتاج مقياس Upwork إلى نبذة.
    .why = بدونها لا يمكن بلوغ 100%.
    .fix = انظر «النبذة».
completeness-no_job = تنقص وظيفة
    .title = أضف وظيفة
    .says = يحتاج مقياس Upwork إلى وظيفة واحدة على الأقل في تاريخ عملك.
    .why = بدونها لا يمكن بلوغ 100%.
    .fix = انظر «تاريخ العمل».
completeness-no_skill = تنقص مهارة
    .title = أضف مهارة
    .says = يحتاج مقياس Upwork إلى مهارة واحدة على الأقل.
    .why = بدونها لا يمكن بلوغ 100%.
    .fix = انظر «المهارات».
completeness-more = لم يبلغ 100% بعد
    .title = املأ ما بقي فارغًا
    .says = مما يظهر في استمارتك، اكتمل ملفك بنسبة تقارب { NUMBER($total, maximumFractionDigits: 0) }%.
    .why = تنصح صفحات المساعدة في Upwork بملف مكتمل قبل التقدّم.
    .fix = { $steps ->
        [one] بند واحد آخر يوصله
        [two] بندان آخران يوصلانه
        [few] { $steps } بنود أخرى توصله
       *[other] { $steps } بندًا آخر توصله
    } إلى أقصى ما يمكن الآن. يسردها المقياس والأسرع أولًا. أضف ما هو صحيح فقط: وظيفة شغلتها أو دورة أخذتها.

completeness-item-photo = الصورة
completeness-item-overview = النبذة
completeness-item-job = أول وظيفة
completeness-item-skill = أول مهارة
completeness-item-further_jobs = وظائف أخرى
completeness-item-further_skills = مهارات أكثر
completeness-item-education = التعليم
completeness-item-portfolio = قطع من معرض الأعمال
completeness-item-linked_account = حساب مرتبط
completeness-item-certification = شهادات لديك
completeness-item-video = فيديو قصير
completeness-item-other_experience = خبرات أخرى
