//go:build probe

package case35

func parcel() Parcel { return Parcel{1, "canary-address", "canary-name"} }

var Probe = map[string]func(){
	"LeakParse":      func() { LeakParse(parcel()) },
	"CleanParse":     func() { CleanParse(parcel()) },
	"LeakProtected":  func() { LeakProtected(parcel()) },
	"CleanProtected": func() { CleanProtected(parcel()) },
	"LeakCleanup":    func() { LeakCleanup(parcel()) },
	"CleanCleanup":   func() { CleanCleanup(parcel()) },
}
