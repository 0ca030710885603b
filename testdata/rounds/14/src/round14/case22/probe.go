//go:build probe

package case22

var Probe = map[string]func(){
	"LeakObject":  func() { LeakObject(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"CleanObject": func() { CleanObject(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"LeakLabel":   func() { LeakLabel(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"CleanLabel":  func() { CleanLabel(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"LeakFailed":  func() { LeakFailed(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"CleanFailed": func() { CleanFailed(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"LeakFields":  func() { LeakFields(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
	"CleanFields": func() { CleanFields(Parcel{"p1", Recipient{"canary-name", "canary-street", "z3"}}) },
}
