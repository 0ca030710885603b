//go:build probe

package case06

var Probe = map[string]func(){
	"LeakSwapped":      func() { LeakSwapped(sample()) },
	"CleanSwapped":     func() { CleanSwapped(sample()) },
	"LeakShadowed":     func() { LeakShadowed(sample()) },
	"CleanNotShadowed": func() { CleanNotShadowed(sample()) },
	"LeakRotated":      func() { LeakRotated(sample()) },
	"CleanRotated":     func() { CleanRotated(sample()) },
	"LeakStructSwap":   func() { LeakStructSwap(sample()) },
	"CleanStructSwap":  func() { CleanStructSwap(sample()) },
}

func sample() Guest {
	return Guest{Room: "12", Email: "canary-email@example.test", Passport: "canary-passport"}
}
