// Package case47 packs what the support of a router asks for.
package case47

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Router is set up by who owns it.
type Router struct {
	Model string
	Wifi  Wifi
	Peers []Peer
}

// Wifi is a network.
type Wifi struct {
	Name string
	PSK  string `pii:"password"`
}

// Peer is another end of a tunnel.
type Peer struct {
	Host    string
	Private string `pii:"private-key"`
}

// part is a file of the archive.
type part struct {
	name  string
	write func(w io.Writer) error
}

func text(name, content string) part {
	return part{name, func(w io.Writer) error {
		_, err := io.WriteString(w, content)
		return err
	}}
}

func object(name string, v any) part {
	return part{name, func(w io.Writer) error { return json.NewEncoder(w).Encode(v) }}
}

// pack writes the parts to a file that is to be sent.
func pack(name string, parts ...part) error {
	f, err := os.Create(filepath.Join(os.TempDir(), name))
	if err != nil {
		return err
	}
	defer f.Close()
	z := zip.NewWriter(f)
	for _, p := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Store})
		if err != nil {
			return err
		}
		if err := p.write(w); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	return z.Close()
}

// hosts are where the tunnels of a router go.
func (r Router) hosts() []string {
	var all []string
	for _, p := range r.Peers {
		all = append(all, p.Host)
	}
	return all
}

// LeakConfig packs the configuration, CleanConfig a copy that has lost its secrets.
func LeakConfig(r Router) error {
	r.Peers = nil
	return pack("config.zip", text("model.txt", r.Model), object("config.json", r)) // leak: Wifi.PSK
}

func CleanConfig(r Router) error {
	r.Peers, r.Wifi.PSK = nil, ""
	return pack("config.zip", text("model.txt", r.Model), object("config.json", r))
}

// LeakPeers packs the peers, CleanPeers their hosts.
func LeakPeers(r Router) error {
	return pack("peers.zip", object("peers.json", r.Peers)) // leak: Peer.Private
}

func CleanPeers(r Router) error {
	return pack("peers.zip", object("peers.json", r.hosts()))
}

// LeakText packs a line with the key of the network, CleanText one that says whether there is one.
func LeakText(r Router) error {
	line := fmt.Sprintf("%s uses %q", r.Wifi.Name, r.Wifi.PSK)
	return pack("wifi.zip", text("wifi.txt", line)) // leak: Wifi.PSK
}

func CleanText(r Router) error {
	line := fmt.Sprintf("%s uses %t", r.Wifi.Name, r.Wifi.PSK != "")
	return pack("wifi.zip", text("wifi.txt", line))
}
