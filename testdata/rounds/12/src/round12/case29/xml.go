// Package case29 exports invoices as XML and reads them back.
package case29

import (
	"bytes"
	"encoding/xml"
	"log"
	"os"
	"strings"
)

// Invoice is for a customer.
type Invoice struct {
	XMLName xml.Name `xml:"invoice"`
	No      int      `xml:"no,attr"`
	Buyer   string   `xml:"buyer>name" pii:"name"`
	TaxID   string   `xml:",comment" pii:"tax-id"`
	Phone   string   `xml:"phone,omitempty" pii:"phone"`
	Note    string   `xml:"-" pii:"comment"`
	Lines   []Line   `xml:"line"`
}

// Line is one thing that was bought.
type Line struct {
	Text string `xml:",chardata"`
}

// LeakComment encodes the number as a comment, CleanComment has emptied it.
func LeakComment(inv Invoice) {
	inv.Buyer, inv.Phone = "", ""
	text, err := xml.MarshalIndent(inv, "", " ")
	log.Printf("%s %v", text, err) // leak: Invoice.TaxID
}

func CleanComment(inv Invoice) {
	inv.Buyer, inv.Phone, inv.TaxID = "", "", ""
	text, err := xml.MarshalIndent(inv, "", " ")
	log.Printf("%s %v", text, err)
}

// LeakElement writes elements by hand, CleanElement only starts them.
func LeakElement(inv Invoice) {
	var b strings.Builder
	e := xml.NewEncoder(&b)
	_ = e.EncodeElement(inv.Phone, xml.StartElement{Name: xml.Name{Local: "phone"}})
	_ = e.Close()
	log.Print(b.String()) // leak: Invoice.Phone
}

func CleanElement(inv Invoice) {
	var b strings.Builder
	e := xml.NewEncoder(&b)
	_ = e.EncodeElement(len(inv.Phone), xml.StartElement{Name: xml.Name{Local: "phone"}})
	_ = e.Close()
	log.Print(b.String())
}

// LeakLines hides a note in the text of a line, CleanLines keeps it where it is not encoded.
func LeakLines(inv Invoice) {
	out := Invoice{No: inv.No, Lines: []Line{{Text: inv.Note}}}
	text, _ := xml.Marshal(&out)
	_ = os.WriteFile("invoice.xml", text, 0o600) // leak: Invoice.Note
}

func CleanLines(inv Invoice) {
	out := Invoice{No: inv.No, Note: inv.Note, Lines: []Line{{Text: "bread"}}}
	text, _ := xml.Marshal(&out)
	_ = os.WriteFile("invoice.xml", text, 0o600)
}

// LeakEscaped escapes the name, which hides nothing.
func LeakEscaped(inv Invoice) {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(inv.Buyer))
	log.Print(b.String()) // leak: Invoice.Buyer
}

func CleanEscaped(inv Invoice) {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(inv.Lines[0].Text))
	log.Print(b.String())
}
