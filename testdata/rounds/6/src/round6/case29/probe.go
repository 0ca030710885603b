//go:build probe

package case29

func sampleAuthor() Author { return Author{No: 3, Name: "canary-name", Nick: "fox"} }

func sampleReview() Review { return Review{Author: "canary-author", Stars: 2} }

var Probe = map[string]func(){
	"LeakLoaded":  func() { LeakLoaded(sampleAuthor()) },
	"CleanLoaded": func() { CleanLoaded(sampleAuthor()) },
	"LeakLabel":   func() { LeakLabel(sampleAuthor()) },
	"CleanLabel":  func() { CleanLabel(sampleAuthor()) },
	"LeakMissing": func() { LeakMissing(sampleReview()) },
	"CleanDown":   func() { CleanDown(sampleReview()) },
}
