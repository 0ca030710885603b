// Package case02 calls the API of a registry and dumps requests when asked to debug.
package case02

import (
	"log"
	"net/http"
	"net/http/httputil"
)

// Login is what the user gave to the command.
type Login struct {
	Server string
	User   string
	Token  string `pii:"token"`
}

type Client struct {
	login Login
	debug bool
}

func NewClient(l Login, debug bool) *Client { return &Client{l, debug} }

func (c *Client) request(path string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, c.login.Server+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Authorization", "Bearer "+c.login.Token)
	return req, nil
}

func LeakDump(c *Client) {
	req, err := c.request("/v2/")
	if err != nil {
		return
	}
	if c.debug {
		dump, _ := httputil.DumpRequestOut(req, false)
		log.Printf("> %s", dump) // leak: Login.Token
	}
}

func CleanDump(c *Client) {
	req, err := c.request("/v2/")
	if err != nil {
		return
	}
	if c.debug {
		shown := req.Clone(req.Context())
		shown.Header.Set("Authorization", "Bearer ***")
		dump, _ := httputil.DumpRequestOut(shown, false)
		log.Printf("> %s", dump)
	}
}

// LeakHeaders deletes the header of a copy, CleanHeaders prints the copy.
func LeakHeaders(c *Client) {
	req, _ := c.request("/v2/_catalog")
	shown := req.Header.Clone()
	shown.Del("Authorization")
	log.Printf("%d headers: %v", len(shown), req.Header) // leak: Login.Token
}

func CleanHeaders(c *Client) {
	req, _ := c.request("/v2/_catalog")
	shown := req.Header.Clone()
	shown.Del("Authorization")
	log.Printf("%d headers: %v", len(shown), shown)
}

// curl writes a command that repeats the request.
func curl(req *http.Request, names ...string) string {
	line := "curl " + req.URL.String()
	for _, name := range names {
		line += " -H '" + name + ": " + req.Header.Get(name) + "'"
	}
	return line
}

func LeakCurl(c *Client) {
	req, _ := c.request("/v2/tags")
	log.Print(curl(req, "Accept", "Authorization")) // leak: Login.Token
}

func CleanCurl(c *Client) {
	req, _ := c.request("/v2/tags")
	log.Print(curl(req, "Accept", "User-Agent"))
}
