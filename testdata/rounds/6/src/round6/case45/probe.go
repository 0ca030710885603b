//go:build probe

package case45

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"net"
	"strings"
)

// Forms has the file that is attached.
var Forms = map[string][]string{"LeakSheet": {base64.StdEncoding.EncodeToString([]byte("iron,canary-value\n"))}}

// init listens as a mail server that prints the mails it gets, without their recipients.
func init() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return
	}
	address = l.Addr().String()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go serve(c)
		}
	}()
}

func serve(c net.Conn) {
	defer c.Close()
	fmt.Fprint(c, "220 probe\r\n")
	in, data := bufio.NewScanner(c), false
	for in.Scan() {
		line := in.Text()
		switch {
		case data && line == ".":
			data = false
			fmt.Fprint(c, "250 ok\r\n")
		case data:
			fmt.Println(line)
		case strings.HasPrefix(line, "DATA"):
			data = true
			fmt.Fprint(c, "354 go\r\n")
		case strings.HasPrefix(line, "QUIT"):
			fmt.Fprint(c, "221 bye\r\n")
			return
		default:
			fmt.Fprint(c, "250 ok\r\n")
		}
	}
}

// An address and a name may be in a mail, so they hold no canaries.
func sample() Result {
	return Result{No: "r1", Email: "jo@example.test", Name: "Jo", Test: "iron", Value: "canary-value"}
}

var Probe = map[string]func(){
	"LeakText":     func() { LeakText(sample()) },
	"CleanText":    func() { CleanText(sample()) },
	"LeakSheet":    func() { LeakSheet(sample()) },
	"CleanSheet":   func() { CleanSheet(sample()) },
	"LeakSubject":  func() { LeakSubject(sample()) },
	"CleanSubject": func() { CleanSubject(sample()) },
}
