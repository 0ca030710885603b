//go:build probe

package case42

var Probe = map[string]func(){
	"LeakFreight": func() { LeakFreight(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"CleanParcel": func() { CleanParcel(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"LeakLetter":  func() { LeakLetter(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"CleanLetter": func() { CleanLetter(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"LeakRoute":   func() { LeakRoute(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"CleanRoute":  func() { CleanRoute(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"LeakVerb":    func() { LeakVerb(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
	"CleanVerb":   func() { CleanVerb(Parcel{Address{"canary-street", "canary-city"}, "canary-phone", 3}) },
}
