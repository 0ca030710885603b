//go:build probe

package case28

func sampleDonor() Donor {
	return Donor{No: "d1", Blood: "canary-blood", Home: Home{Street: "canary-street", City: "canary-city"}}
}

var Probe = map[string]func(){
	"LeakFull":      func() { LeakFull(sampleDonor()) },
	"CleanFull":     func() { CleanFull(sampleDonor()) },
	"LeakList":      func() { LeakList(sampleDonor()) },
	"CleanList":     func() { CleanList(sampleDonor()) },
	"CleanSize":     func() { CleanSize(sampleDonor()) },
	"LeakFormatted": func() { LeakFormatted(sampleDonor()) },
}
