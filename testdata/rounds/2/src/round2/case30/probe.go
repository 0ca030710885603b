//go:build probe

package case30

var (
	card  = Card{Label: "c", Token: "canary-token"}
	phone = Phone{Label: "p", Pin: "canary-pin"}
	memo  = Memo{Label: "m", Body: Sealed{V: "canary-body"}}
	note  = Note{Label: "n", Text: Box{V: "canary-text"}}
)

var Probe = map[string]func(){
	"LeakUnexported": func() { LeakUnexported(card) },
	"CleanExported":  func() { CleanExported(card) },
	"LeakConverted":  func() { LeakConverted(card) },
	"CleanToken":     func() { CleanToken(card) },
	"LeakReveal":     func() { LeakReveal(card) },
	"CleanWhole":     func() { CleanWhole(card) },
	"CleanJSON":      func() { CleanJSON(card) },
	"LeakPinJSON":    func() { LeakPinJSON(phone) },
	"CleanPinPrint":  func() { CleanPinPrint(phone) },
	"LeakPinSyntax":  func() { LeakPinSyntax(phone) },
	"CleanPinFields": func() { CleanPinFields(phone) },
	"CleanConcat":    func() { CleanConcat(phone) },
	"LeakConcat":     func() { LeakConcat(phone) },
	"LeakBox":        func() { LeakBox(note) },
	"CleanBox":       func() { CleanBox(note) },
	"LeakMemo":       func() { LeakMemo(memo) },
	"CleanMemo":      func() { CleanMemo(memo) },
}
