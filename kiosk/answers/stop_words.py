"""Words that tell nothing about what somebody looks for, by language, as people write them.

Numbers, places and what happened to somebody are never among them. The Vietnamese ones stand with their accents, and
without where that is no other word that matters; those of Hindi in Latin letters as well.
"""

from typing import Final

STOP_WORDS: Final = {
    "en": """
        a about actually after again all already also always am an and any anybody anymore anyone anything are arent as
        ask at back be because been before being both but by can cant could couldnt did didnt do does doesnt doing done
        dont each either else even ever every everyone for from further get gets getting give given go goes going gonna
        gone gosh got gotta had hadnt has hasnt have havent having he hello help her here hers hey hi him himself his
        how howd however i id if ill im in into is isnt it its itself ive just keep kind know let lets like lot made
        make makes making many may maybe me might mine more most much must my myself near need needs never no nobody
        none nor not nothing now of off oh ok on once one only onto or other our ours ourselves out over own per please
        pls put quite rather really right said same say says see seem seems shall she should shouldnt since so some
        somebody someone something sort still stuff such sure take taken takes taking tell than thank thanks that thats
        the their theirs them then there theres these they theyre thing things think this those though through till to
        too took tried try trying ur us use using very wanna want wants was wasnt way we well went were weve what whats
        when where wheres whether which while who whom whos whose why will with within without wont would wouldnt yes
        yet you youd youll your youre yours yourself able thru come came bit keeps anyway cos cuz coz dunno suddenly
        theyve hes shes happen happens happened say told bring
        up down next around til lots past course meant supposed straight
    """,
    "ar": """
        ما ماذا هل في من عن على إلى الى أن ان إن هذا هذه ذلك تلك مع كيف أين اين متى أريد اريد احتاج أحتاج لي هو هي أو
        او و يا لدي عندي لكن لا لم لن ليس كان كانت يكون قد ثم كل بعض أي اي غير بين حتى إذا اذا لو عند عندما بعد قبل انا
        أنا نحن أنت انت هم به بها له لها لهم فيه فيها منه منها عنه عليه علي عليها إليه كم لماذا ليش شو وش ايش إيش وين
        شلون كيفية يمكن ممكن يجب لازم استطيع أستطيع أقدر اقدر بدي ابغى أبغى عايز الذي التي الذين ايضا أيضا فقط جدا هناك
        هنا الآن الان اليوم شيء شي مو مش أفعل افعل أعمل اعمل اسوي أسوي من فضلك لو سمحت صار تم عم راح سوف كنت نفس نفسه
        مرة بدون دون وأنا وانا ولا وما وهو وهي فما
    """,
    "mi": """
        he te ngā nga i ki ko kei e ka kua kāore kaore kore me mō mo mā ma o a nō no nā na tō to taku tōku toku tāku aku
        ōku oku au ahau koe ia mātou matou tātou tatou rātou ratou māua maua tāua taua kōrua korua rāua raua aha hea
        wai pēhea pehea nei nā rā ra ana ai anō ano tonu noa kē ke rawa hoki pea engari ā ō rānei ranei mehemea mēnā
        mena ina kia kaua ehara tēnei tenei tēnā tena tērā tera ēnei enei ērā era ētahi etahi tētahi tetahi katoa mai
        atu iho ake runga raro roto waho āe ae taea ahau māku maku hiahia pīrangi pirangi haere hei tāu tau tana tona
        tōna tōu mātau matau ētehi whai kite inaianei āwhina awhina taea pātai patai
    """,
    "vi": """
        tôi tui tớ mình em anh chị bạn quý vị có không ko hông được là gì thì mà và của cho ở này đó kia với để đã đang
        sẽ bị phải cần muốn làm sao thế nào như khi nếu vì từ ra rồi các những một thôi nữa lại rất hay hoặc nhưng cũng
        đến tới bao nhiêu đâu ai tại hả ạ à vậy luôn xin hỏi giúp chưa mấy còn nên cái đi vẫn chỉ ơi nhé nha bây giờ
        toi minh khong duoc gi thi va cua cho nay voi de se phai can muon lam sao nao nhu neu cac nhung mot roi rat hoac
        nhung cung bao nhieu dau tai vay xin hoi giup chua nen cai van o la da bi ma co
    """,
    "hi": """
        है हैं हूँ हूं था थी थे हो होता होती होते हुआ हुई हुए का की के को में से पर ने और या तो ही भी यह वह ये वे इस उस
        इन उन क्या कैसे कहाँ कहां कब कौन क्यों कितना कितने कितनी मैं मुझे मेरा मेरी मेरे हम हमें हमारा हमारी हमारे आप
        आपका आपकी आपके तुम अपना अपनी अपने कर करना करने करें करूँ करूं किया करता करती करते सकता सकती सकते सकूँ चाहिए
        चाहता चाहती लिए साथ बाद पहले नहीं न मत कोई कुछ सब अब जब तब तक अगर लेकिन मगर बहुत जो जिस रहा रही रहे गया गयी गई
        गए जाए जाना जाता जाती जाते दिया देना दे ले लेना वाला वाली वाले कि एक यहाँ यहां वहाँ वहां पास मुझको बताएं बताओ
        होगा होगी होंगे मै हु करूंगा पड़ेगा पड़ता
        hai hain ho hu hun hoon tha thi hota hoti hua hui hue ka ki ke ko se mein mai main me par pe aur ya to hi bhi
        yah yeh ye woh wo is us kya kaise kese kahan kaha kab kaun kon kyun kyu kitna kitne kitni mujhe muje mujh mera
        meri mere hum hame humein hamara hamari aap apka aapka apna apni apne kar karna karne karu karun kare karen kiya
        karta karti sakta sakti sakte chahiye chahie liye sath baad pehle pahle nahi nahin na mat koi kuch kuchh sab ab
        jab tab tak agar lekin bahut bohot jo raha rahi rahe gaya gayi gaye gya jana jata jati dena diya de le lena wala
        wali wale ek yahan yaha wahan paas hoga hogi batao bataye
    """,
    "zh_CN": """
        我 你 您 他 她 它 们 我们 你们 他们 我的 你的 他的 她的 的 了 吗 呢 啊 吧 呀 是 在 有 没有 和 与 也 都 就 要
        想 想要 可以 能 能不能 可不可以 怎么 怎么办 怎样 如何 什么 哪里 哪儿 哪个 哪些 谁 几 多少 为什么 什么时候 这
        那 这个 那个 这里 那里 请问 请 一下 一个 会 还 还是 还有 但是 因为 所以 如果 被 把 给 到 去 来 从 对 很 太
        不 没 需要 应该 该 得 着 过 啦 嘛 自己 现在 已经 刚 刚刚 办 做 让 跟 又 才 只 是不是 有没有 要不要 用不用
        这样 那样 之后 以后 知道
    """,
}
