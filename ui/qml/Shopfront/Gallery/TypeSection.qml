pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Type"

    AppText {
        Layout.fillWidth: true
        step: AppText.Title1
        text: "Register a birth"
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Title2
        text: "What to bring"
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Lead
        text: "Every baby born here is registered once, within two months. It is free."
    }

    AppText {
        Layout.fillWidth: true
        text: "Bring your passport, and the letter of the midwife or the hospital."
    }

    AppText {
        Layout.fillWidth: true
        reading: true
        soft: true
        step: AppText.Caption
        text: "This line is being read aloud."
    }

    Repeater {
        model: ["Whakarēhitatia he whānautanga", "تسجيل مولود", "登记出生 简体中文", "Đăng ký khai sinh, Nguyễn Thị Ngọc", "जन्म का पंजीकरण कराएँ"]

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    AppText {
        Layout.fillWidth: true
        font.features: ({
                zero: 1
            })
        step: AppText.Lead
        text: Theme.ltr("Il1 O0 5S 8B rn m 7O0K-2I1L")
    }
}
