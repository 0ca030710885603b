//go:build probe

package case35

var Probe = map[string]func(){
	"LeakReply":     func() { LeakReply(sampleParcel()) },
	"CleanReply":    func() { CleanReply(sampleParcel()) },
	"LeakChannels":  func() { LeakChannels(sampleParcel()) },
	"CleanChannels": func() { CleanChannels(sampleParcel()) },
	"LeakSelect":    func() { LeakSelect(sampleParcel()) },
	"CleanSelect":   func() { CleanSelect(sampleParcel()) },
	"LeakDefault":   func() { LeakDefault(sampleParcel()) },
	"CleanDefault":  func() { CleanDefault(sampleParcel()) },
	"LeakFuncs":     func() { LeakFuncs(sampleParcel()) },
	"CleanFuncs":    func() { CleanFuncs(sampleParcel()) },
	"LeakStructs":   func() { LeakStructs(sampleParcel()) },
	"CleanStructs":  func() { CleanStructs(sampleParcel()) },
	"LeakStages":    func() { LeakStages(sampleParcel()) },
	"CleanStages":   func() { CleanStages(sampleParcel()) },
	"CleanTimeout":  func() { CleanTimeout(sampleParcel()) },
}

func sampleParcel() Parcel {
	return Parcel{Code: "code", Receiver: "canary-receiver", Address: "canary-address"}
}
