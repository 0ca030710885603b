//go:build probe

package case34

var Probe = map[string]func(){
	"LeakPairs":  func() { LeakPairs(Parcel{"p1", 4}, Receiver{"p1", "canary-name", "canary-phone"}) },
	"CleanPairs": func() { CleanPairs(Parcel{"p1", 4}, Receiver{"p1", "canary-name", "canary-phone"}) },
	"LeakAlone":  func() { LeakAlone(Parcel{"p1", 4}, Receiver{"p1", "canary-name", "canary-phone"}) },
	"CleanAlone": func() { CleanAlone(Parcel{"p1", 4}, Receiver{"p1", "canary-name", "canary-phone"}) },
	"LeakFlat":   func() { LeakFlat(Parcel{"p1", 4}, Receiver{"p1", "canary-name", "canary-phone"}) },
	"CleanFlat":  func() { CleanFlat(Parcel{"p1", 4}, Receiver{"p1", "canary-name", "canary-phone"}) },
}
