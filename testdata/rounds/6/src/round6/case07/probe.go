//go:build probe

package case07

import "round6/case07/secret"

func sample() Config { return Config{Region: "eu", Key: secret.Of("canary-key")} }

var Probe = map[string]func(){
	"LeakClient":   func() { LeakClient(sample()) },
	"CleanClient":  func() { CleanClient(sample()) },
	"LeakExposed":  func() { LeakExposed(sample()) },
	"CleanExposed": func() { CleanExposed(sample()) },
	"LeakHeader":   func() { LeakHeader(sample()) },
	"CleanHeader":  func() { CleanHeader(sample()) },
	"LeakFile":     func() { LeakFile(sample()) },
	"CleanFile":    func() { CleanFile(sample()) },
}
