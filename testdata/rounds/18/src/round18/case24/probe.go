//go:build probe

package case24

import "fmt"

var Forms = map[string][]string{"LeakHash": {"\n" + fingerprint("canary-holder") + "\n"}}

func vault() *Vault {
	v, err := NewVault("vault")
	if err != nil {
		fmt.Println(err)
	}
	return v
}

var Probe = map[string]func(){
	"LeakName":    func() { LeakName(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"CleanName":   func() { CleanName(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"LeakData":    func() { LeakData(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"CleanData":   func() { CleanData(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"LeakOpened":  func() { LeakOpened(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"CleanOpened": func() { CleanOpened(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"LeakHash":    func() { LeakHash(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
	"CleanHash":   func() { CleanHash(vault(), Claim{1, "canary-holder", []byte("canary-scan"), ".pdf"}) },
}
