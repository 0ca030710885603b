//go:build probe

package case24

var (
	key    = []byte("probe")
	sample = Holder{4, "canary-email", "canary-phone", "canary-card1234", "canary-name"}
)

// Forms has a name in base64.
var Forms = map[string][]string{"LeakName": {encode("canary-name")}}

var Probe = map[string]func(){
	"LeakEmail":  func() { LeakEmail(sample) },
	"CleanEmail": func() { CleanEmail(sample) },
	"LeakStars":  func() { LeakStars(sample) },
	"CleanStars": func() { CleanStars(sample) },
	"LeakCard":   func() { LeakCard(sample) },
	"CleanCard":  func() { CleanCard(sample) },
	"LeakName":   func() { LeakName(key, sample) },
	"CleanName":  func() { CleanName(key, sample) },
}
