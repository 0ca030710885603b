//go:build probe

package case16

var box = Mailbox{"desk@shop.example", "canary-password", 50}

var Probe = map[string]func(){
	"LeakBox":    func() { LeakBox(box) },
	"CleanBox":   func() { CleanBox(box) },
	"LeakGroup":  func() { LeakGroup(box) },
	"CleanGroup": func() { CleanGroup(box) },
	"LeakPlain":  func() { LeakPlain(box) },
	"CleanPlain": func() { CleanPlain(box) },
	"CleanAlias": func() { CleanAlias(box, "canary-code") },
}
