// Package dep declares what its functions do.
package dep

// Audit writes to the audit log.
//
//pii:sink log/line
func Audit(s string) {}

// Track sends its second argument away.
//
//pii:sink share/analytics args=1 vendor=Acme
func Track(event string, data any) {}

// Client is a client of a service.
type Client struct{}

// Push sends its arguments.
//
//pii:sink share/analytics
func (c *Client) Push(event string, data any) {}

// Flush sends the client's own state.
//
//pii:sink share/analytics recv
func (p Profile) Flush() {}

// Profile is sent as it is.
type Profile struct {
	Line string
	Size int
}

// Sender is implemented elsewhere.
type Sender interface {
	// Send sends.
	//
	//pii:sink share/ads args=0
	Send(body string, opts any)

	// Ping does not.
	Ping(body string)
}

// FormEmail reads a form.
//
//pii:source email
func FormEmail(form map[string]string) string { return form["email"] }

// Pair reads two values.
//
//pii:source phone result=1
func Pair() (string, string) { return "a", "b" }

// Mask hides its argument.
//
//pii:protect masked
func Mask(s string) string { return s[:1] + "***" }

// Hash hashes its argument.
//
//pii:protect hashed
func Hash(s string) string { return "h" + s }

// Seal encrypts its argument.
//
//pii:protect encrypted
func Seal(s string) ([]byte, error) { return []byte(s), nil }

// Lookup finds a public name.
//
//pii:neutral
func Lookup(s string) string { return s }

// Address is personal wherever it stands.
//
//pii:source email
type Address string
