//go:build probe

package case42

func sample() Login {
	return Login{Host: "h1", User: "canary-user", IP: "canary-ip"}
}

var Probe = map[string]func(){
	"LeakReveal":     func() { LeakReveal(sample()) },
	"CleanReveal":    func() { CleanReveal(sample()) },
	"LeakUnwrapped":  func() { LeakUnwrapped(sample()) },
	"CleanUnwrapped": func() { CleanUnwrapped(sample()) },
	"LeakOpaque":     func() { LeakOpaque(sample()) },
	"CleanOpaque":    func() { CleanOpaque(sample()) },
	"LeakText":       func() { LeakText(sample()) },
	"CleanText":      func() { CleanText(sample()) },
}
