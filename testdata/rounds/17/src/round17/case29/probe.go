//go:build probe

package case29

var (
	account = Account{"canary-email", "canary-password", "canary-reset"}
	result  = Result{"canary-to", 12, "canary-finding"}
)

var Probe = map[string]func(){
	"LeakWelcome":  func() { LeakWelcome(account) },
	"CleanWelcome": func() { CleanWelcome(account) },
	"LeakReset":    func() { LeakReset(account) },
	"CleanReset":   func() { CleanReset(account) },
	"LeakSubject":  func() { LeakSubject(result) },
	"CleanSubject": func() { CleanSubject(result) },
}
