//go:build probe

package case35

func sampleForm() Form { return Form{"canary-login", "canary-password", true} }

var Probe = map[string]func(){
	"LeakForm":     func() { LeakForm(sampleForm()) },
	"CleanForm":    func() { CleanForm(sampleForm()) },
	"CleanFilter":  func() { CleanFilter(sampleForm()) },
	"LeakValue":    func() { LeakValue(sampleForm()) },
	"CleanValue":   func() { CleanValue(sampleForm()) },
	"LeakBody":     func() { LeakBody(sampleForm()) },
	"CleanBody":    func() { CleanBody(sampleForm()) },
	"LeakDecoded":  func() { LeakDecoded(sampleForm()) },
	"CleanDecoded": func() { CleanDecoded(sampleForm()) },
	"LeakWrong":    func() { LeakWrong(sampleForm()) },
	"CleanWrong":   func() { CleanWrong(sampleForm()) },
}
