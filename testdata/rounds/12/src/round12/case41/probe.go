//go:build probe

package case41

import "encoding/hex"

func report() Report { return Report{1, "canary-text"} }

// Forms is for the text as DES leaves it.
var Forms = map[string][]string{"LeakDES": {sealed()}}

func sealed() string {
	b, err := DES{[8]byte{1, 2, 3}}.Seal([]byte("canary-text"))
	if err != nil {
		panic(err)
	}
	return hex.EncodeToString(b)
}

var Probe = map[string]func(){
	"LeakSigned":  func() { LeakSigned(report()) },
	"CleanGCM":    func() { CleanGCM(report()) },
	"LeakDES":     func() { LeakDES(report()) },
	"CleanSave":   func() { CleanSave(report()) },
	"LeakStream":  func() { LeakStream(report()) },
	"CleanStream": func() { CleanStream(report()) },
}
