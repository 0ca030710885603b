// Package category is the tree of kinds of personal data.
//
// Every kind of data has a dotted name, such as "contact.email", which lies
// under "contact", which lies under the root "personal" (the root is not
// spelled in the names below it). The last part of a name is enough wherever
// a person writes one: "email".
//
// The tree holds what the law and real privacy policies name. Data that the
// law protects more strictly (credentials, government identity, money,
// insurance, health, the special categories of GDPR art. 9 and 10, precise
// location, children) is sensitive, and so is everything under it.
package category
