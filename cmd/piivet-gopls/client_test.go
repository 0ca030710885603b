package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"
)

// client is an editor in a session with gopls over its standard input and
// output.
type client struct {
	t        *testing.T
	in       io.WriteCloser
	settings map[string]any
	process  *os.Process
	end      func() // ends the session, once

	mu      sync.Mutex
	id      int
	answers map[int]chan json.RawMessage
	latest  map[string][]diagnostic // by URI
	arrived *sync.Cond
	version int
}

// The parts of the protocol that the tests look at.
type (
	position struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	span struct {
		Start position `json:"start"`
		End   position `json:"end"`
	}
	location struct {
		URI   string `json:"uri"`
		Range span   `json:"range"`
	}
	diagnostic struct {
		Range    span   `json:"range"`
		Severity int    `json:"severity"`
		Code     any    `json:"code"`
		Source   string `json:"source"`
		Message  string `json:"message"`
		About    struct {
			Href string `json:"href"`
		} `json:"codeDescription"`
		Related []struct {
			Location location `json:"location"`
			Message  string   `json:"message"`
		} `json:"relatedInformation"`
		Data json.RawMessage `json:"data,omitempty"`
	}
	textEdit struct {
		Range   span   `json:"range"`
		NewText string `json:"newText"`
	}
	codeAction struct {
		Title string `json:"title"`
		Edit  struct {
			Changes []struct {
				Edits []textEdit `json:"edits"`
			} `json:"documentChanges"`
		} `json:"edit"`
	}
	message struct {
		ID     *int            `json:"id,omitempty"`
		Method string          `json:"method,omitempty"`
		Params json.RawMessage `json:"params,omitempty"`
		Result json.RawMessage `json:"result,omitempty"`
		Error  json.RawMessage `json:"error,omitempty"`
	}
)

// start begins a session in dir, with an empty cache.
func start(t *testing.T, gopls, dir string) *client {
	t.Helper()
	return startWith(t, gopls, dir, t.TempDir())
}

// startWith begins a session in dir with that cache.
func startWith(t *testing.T, gopls, dir, cache string) *client {
	t.Helper()
	cmd := exec.Command(gopls, "serve")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPLSCACHE="+cache, "GOWORK=off", "GOFLAGS=")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	c := &client{t: t, in: in, process: cmd.Process, answers: map[int]chan json.RawMessage{}, latest: map[string][]diagnostic{}, settings: map[string]any{}}
	c.arrived = sync.NewCond(&c.mu)
	go c.read(bufio.NewReader(out))
	c.end = sync.OnceFunc(func() {
		c.call("shutdown", nil)
		c.notify("exit", nil)
		if err := cmd.Wait(); err != nil {
			t.Errorf("gopls ended with %v", err)
		}
	})
	t.Cleanup(c.end)
	c.call("initialize", map[string]any{
		"processId": os.Getpid(), "rootUri": uri(dir),
		"workspaceFolders": []any{map[string]any{"uri": uri(dir), "name": "shop"}},
		"capabilities": map[string]any{
			"workspace": map[string]any{"configuration": true, "workspaceEdit": map[string]any{"documentChanges": true}},
			"textDocument": map[string]any{
				"publishDiagnostics": map[string]any{"relatedInformation": true, "codeDescriptionSupport": true, "dataSupport": true},
				"codeAction": map[string]any{"codeActionLiteralSupport": map[string]any{
					"codeActionKind": map[string]any{"valueSet": []string{"quickfix"}},
				}},
			},
		},
	})
	c.notify("initialized", map[string]any{})
	return c
}

func uri(file string) string { return "file://" + filepath.ToSlash(file) }

func (c *client) send(m map[string]any) {
	m["jsonrpc"] = "2.0"
	data, err := json.Marshal(m)
	if err != nil {
		c.t.Error(err)
		return
	}
	fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(data), data)
}

func (c *client) notify(method string, params any) {
	c.send(map[string]any{"method": method, "params": params})
}

// call waits for the answer.
func (c *client) call(method string, params any) json.RawMessage {
	c.t.Helper()
	c.mu.Lock()
	c.id++
	id, answer := c.id, make(chan json.RawMessage, 1)
	c.answers[id] = answer
	c.mu.Unlock()
	c.send(map[string]any{"id": id, "method": method, "params": params})
	select {
	case result := <-answer:
		return result
	case <-time.After(patience):
		c.t.Fatalf("gopls did not answer %s", method)
		return nil
	}
}

// patience is how long gopls may take on a machine that has other work.
const patience = 3 * time.Minute

// read takes what gopls sends until it ends.
func (c *client) read(out *bufio.Reader) {
	for {
		header, err := textproto.NewReader(out).ReadMIMEHeader()
		if err != nil {
			return
		}
		n, _ := strconv.Atoi(header.Get("Content-Length"))
		data := make([]byte, n)
		if _, err := io.ReadFull(out, data); err != nil {
			return
		}
		var m message
		if err := json.Unmarshal(data, &m); err != nil {
			c.t.Errorf("gopls sent %s: %v", data, err)
			return
		}
		c.take(m)
	}
}

func (c *client) take(m message) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case m.Method == "textDocument/publishDiagnostics":
		var p struct {
			URI         string
			Diagnostics []diagnostic
		}
		if err := json.Unmarshal(m.Params, &p); err != nil {
			c.t.Errorf("gopls sent %s: %v", m.Params, err)
		}
		c.latest[p.URI] = p.Diagnostics
		c.arrived.Broadcast()
	case m.Method == "workspace/configuration":
		c.send(map[string]any{"id": *m.ID, "result": []any{c.settings}})
	case m.Method != "" && m.ID != nil:
		c.send(map[string]any{"id": *m.ID, "result": nil})
	case m.ID != nil:
		if len(m.Error) > 0 {
			c.t.Errorf("gopls answered %s", m.Error)
		}
		c.answers[*m.ID] <- m.Result
	}
}

// open shows a file to gopls as the editor has it.
func (c *client) open(file string) {
	text, err := os.ReadFile(file)
	if err != nil {
		c.t.Fatal(err)
	}
	c.version++
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{
		"uri": uri(file), "languageId": "go", "version": c.version, "text": string(text),
	}})
}

// edit changes the text in the editor, and not on the disk.
func (c *client) edit(file, text string) {
	c.version++
	c.notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": uri(file), "version": c.version},
		"contentChanges": []any{map[string]any{"text": text}},
	})
}

// saved says that a file on the disk has changed, which editors watch.
func (c *client) saved(file string) {
	const changed = 2
	c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": uri(file), "type": changed}}})
}

// set changes the settings of gopls.
func (c *client) set(settings map[string]any) {
	c.mu.Lock()
	c.settings = settings
	c.mu.Unlock()
	c.notify("workspace/didChangeConfiguration", map[string]any{"settings": settings})
}

// wait waits until the diagnostics of a file are as they should be, and returns
// them.
func (c *client) wait(what, file string, want func([]diagnostic) bool) []diagnostic {
	c.t.Helper()
	late := time.AfterFunc(patience, func() { c.arrived.Broadcast() })
	defer late.Stop()
	deadline := time.Now().Add(patience)
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if found, ok := c.latest[uri(file)]; ok && want(found) {
			return found
		}
		if time.Now().After(deadline) {
			c.t.Fatalf("%s: the diagnostics of %s are %+v", what, file, c.latest[uri(file)])
		}
		c.arrived.Wait()
	}
}
