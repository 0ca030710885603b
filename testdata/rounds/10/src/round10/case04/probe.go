//go:build probe

package case04

func mail() SMTP   { return SMTP{"mail.internal", 25, "canary-password"} }
func vault() Vault { return Vault{"vault.internal", "canary-token"} }

var Probe = map[string]func(){
	"LeakReceiver":   func() { LeakReceiver(mail()) },
	"CleanReceiver":  func() { CleanReceiver(mail()) },
	"LeakUnexported": func() { LeakUnexported(vault()) },
	"CleanExported":  func() { CleanExported(vault()) },
	"LeakGoSyntax":   func() { LeakGoSyntax(vault()) },
	"CleanQuoted":    func() { CleanQuoted(vault()) },
	"LeakJSON":       func() { LeakJSON(vault()) },
	"CleanJSON":      func() { CleanJSON(vault()) },
}
