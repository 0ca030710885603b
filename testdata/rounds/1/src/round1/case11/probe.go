//go:build probe

package case11

var Probe = map[string]func(){
	"LeakRawFeed":    func() { LeakRawFeed(sample()) },
	"CleanDoneFeed":  func() { CleanDoneFeed(sample()) },
	"LeakSelect":     func() { LeakSelect(sample()) },
	"CleanSelect":    func() { CleanSelect(sample()) },
	"LeakWorker":     func() { LeakWorker(sample()) },
	"CleanWorker":    func() { CleanWorker(sample()) },
	"LeakWaitGroup":  func() { LeakWaitGroup(sample()) },
	"CleanWaitGroup": func() { CleanWaitGroup(sample()) },
}

func sample() Reading {
	return Reading{Sensor: "s-7", Patient: "canary-patient", Result: "canary-result"}
}
