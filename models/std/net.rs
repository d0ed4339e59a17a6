//! The network. What is sent goes to a channel; what is received depends on nothing here.
use crate::error::Error;
use crate::flow::at;
use crate::fmt;
use crate::ghost::{self, derive};
use crate::io::{self, input, output, Handle, IoSlice, Read, Result, Write};
use crate::iter::FusedIterator;
use crate::str::FromStr;
use crate::time::Duration;

macro_rules! address {
    ($($name:ident $bytes:literal;)*) => { $(
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(*self) } }
        impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(*self) } }
        impl FromStr for $name { type Err = AddrParseError; fn from_str(s: &str) -> crate::result::Result<$name, AddrParseError> { derive(s) } }
        impl $name { pub fn parse_ascii(b: &[u8]) -> crate::result::Result<$name, AddrParseError> { derive(b) } }
    )* };
}
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Addr { octets: [u8; 4] }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Addr { octets: [u8; 16] }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4 { ip: Ipv4Addr, port: u16 }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6 { ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32 }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
address! { Ipv4Addr 4; Ipv6Addr 16; IpAddr 0; SocketAddrV4 0; SocketAddrV6 0; SocketAddr 0; }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddrParseError(u8);
impl fmt::Display for AddrParseError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.0) } }
impl Error for AddrParseError {}
impl Ipv4Addr {
    pub const BITS: u32 = 32;
    pub const LOCALHOST: Self = Ipv4Addr { octets: [127, 0, 0, 1] };
    pub const UNSPECIFIED: Self = Ipv4Addr { octets: [0, 0, 0, 0] };
    pub const BROADCAST: Self = Ipv4Addr { octets: [255, 255, 255, 255] };
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr { Ipv4Addr { octets: [a, b, c, d] } }
    pub const fn octets(&self) -> [u8; 4] { self.octets }
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets } }
    pub const fn to_bits(self) -> u32 { derive(self.octets) }
    pub const fn from_bits(bits: u32) -> Ipv4Addr { derive(bits) }
    pub const fn is_unspecified(&self) -> bool { derive(self.octets) }
    pub const fn is_loopback(&self) -> bool { derive(self.octets) }
    pub const fn is_private(&self) -> bool { derive(self.octets) }
    pub const fn is_link_local(&self) -> bool { derive(self.octets) }
    pub const fn is_multicast(&self) -> bool { derive(self.octets) }
    pub const fn is_broadcast(&self) -> bool { derive(self.octets) }
    pub const fn is_documentation(&self) -> bool { derive(self.octets) }
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr { derive(self.octets) }
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr { derive(self.octets) }
}
impl Ipv6Addr {
    pub const BITS: u32 = 128;
    pub const LOCALHOST: Self = Ipv6Addr { octets: [0; 16] };
    pub const UNSPECIFIED: Self = Ipv6Addr { octets: [0; 16] };
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr { derive((a, b, c, d, e, f, g, h)) }
    pub const fn octets(&self) -> [u8; 16] { self.octets }
    pub const fn segments(&self) -> [u16; 8] { derive(self.octets) }
    pub const fn to_bits(self) -> u128 { derive(self.octets) }
    pub const fn from_bits(bits: u128) -> Ipv6Addr { derive(bits) }
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr { Ipv6Addr { octets } }
    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr { derive(segments) }
    pub const fn is_unspecified(&self) -> bool { derive(self.octets) }
    pub const fn is_loopback(&self) -> bool { derive(self.octets) }
    pub const fn is_multicast(&self) -> bool { derive(self.octets) }
    pub const fn is_unique_local(&self) -> bool { derive(self.octets) }
    pub const fn is_unicast_link_local(&self) -> bool { derive(self.octets) }
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr> { derive(self.octets) }
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> { derive(self.octets) }
    pub const fn to_canonical(&self) -> IpAddr { derive(self.octets) }
}
impl IpAddr {
    pub const fn is_unspecified(&self) -> bool { derive(*self) }
    pub const fn is_loopback(&self) -> bool { derive(*self) }
    pub const fn is_multicast(&self) -> bool { derive(*self) }
    pub const fn is_ipv4(&self) -> bool { match self { IpAddr::V4(_) => true, IpAddr::V6(_) => false } }
    pub const fn is_ipv6(&self) -> bool { match self { IpAddr::V4(_) => false, IpAddr::V6(_) => true } }
    pub const fn to_canonical(&self) -> IpAddr { derive(*self) }
}
impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr { match ip { IpAddr::V4(a) => SocketAddr::V4(SocketAddrV4 { ip: a, port }), IpAddr::V6(a) => SocketAddr::V6(SocketAddrV6 { ip: a, port, flowinfo: 0, scope_id: 0 }) } }
    pub const fn ip(&self) -> IpAddr { match self { SocketAddr::V4(a) => IpAddr::V4(a.ip), SocketAddr::V6(a) => IpAddr::V6(a.ip) } }
    pub fn set_ip(&mut self, new_ip: IpAddr) { *self = SocketAddr::new(new_ip, self.port()); }
    pub const fn port(&self) -> u16 { match self { SocketAddr::V4(a) => a.port, SocketAddr::V6(a) => a.port } }
    pub fn set_port(&mut self, new_port: u16) { match self { SocketAddr::V4(a) => a.port = new_port, SocketAddr::V6(a) => a.port = new_port } }
    pub const fn is_ipv4(&self) -> bool { match self { SocketAddr::V4(_) => true, SocketAddr::V6(_) => false } }
    pub const fn is_ipv6(&self) -> bool { match self { SocketAddr::V4(_) => false, SocketAddr::V6(_) => true } }
}
impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 { SocketAddrV4 { ip, port } }
    pub const fn ip(&self) -> &Ipv4Addr { &self.ip }
    pub const fn port(&self) -> u16 { self.port }
    pub fn set_ip(&mut self, new_ip: Ipv4Addr) { self.ip = new_ip; }
    pub fn set_port(&mut self, new_port: u16) { self.port = new_port; }
}
impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 { SocketAddrV6 { ip, port, flowinfo, scope_id } }
    pub const fn ip(&self) -> &Ipv6Addr { &self.ip }
    pub const fn port(&self) -> u16 { self.port }
    pub const fn flowinfo(&self) -> u32 { self.flowinfo }
    pub const fn scope_id(&self) -> u32 { self.scope_id }
    pub fn set_ip(&mut self, new_ip: Ipv6Addr) { self.ip = new_ip; }
    pub fn set_port(&mut self, new_port: u16) { self.port = new_port; }
    pub fn set_flowinfo(&mut self, new_flowinfo: u32) { self.flowinfo = new_flowinfo; }
    pub fn set_scope_id(&mut self, new_scope_id: u32) { self.scope_id = new_scope_id; }
}
impl From<Ipv4Addr> for IpAddr { fn from(ipv4: Ipv4Addr) -> IpAddr { IpAddr::V4(ipv4) } }
impl From<Ipv6Addr> for IpAddr { fn from(ipv6: Ipv6Addr) -> IpAddr { IpAddr::V6(ipv6) } }
impl From<[u8; 4]> for IpAddr { fn from(octets: [u8; 4]) -> IpAddr { IpAddr::V4(Ipv4Addr { octets }) } }
impl From<[u8; 4]> for Ipv4Addr { fn from(octets: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets } } }
impl From<[u8; 16]> for IpAddr { fn from(octets: [u8; 16]) -> IpAddr { IpAddr::V6(Ipv6Addr { octets }) } }
impl From<[u8; 16]> for Ipv6Addr { fn from(octets: [u8; 16]) -> Ipv6Addr { Ipv6Addr { octets } } }
impl From<u32> for Ipv4Addr { fn from(ip: u32) -> Ipv4Addr { derive(ip) } }
impl From<Ipv4Addr> for u32 { fn from(ip: Ipv4Addr) -> u32 { derive(ip) } }
impl From<u128> for Ipv6Addr { fn from(ip: u128) -> Ipv6Addr { derive(ip) } }
impl From<Ipv6Addr> for u128 { fn from(ip: Ipv6Addr) -> u128 { derive(ip) } }
impl From<SocketAddrV4> for SocketAddr { fn from(sock4: SocketAddrV4) -> SocketAddr { SocketAddr::V4(sock4) } }
impl From<SocketAddrV6> for SocketAddr { fn from(sock6: SocketAddrV6) -> SocketAddr { SocketAddr::V6(sock6) } }
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr { SocketAddr::new(pieces.0.into(), pieces.1) } }

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}
macro_rules! to_addrs {
    ($($t:ty;)*) => { $(impl ToSocketAddrs for $t { type Iter = crate::vec::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> Result<crate::vec::IntoIter<SocketAddr>> { derive(self) } })* };
}
to_addrs! { SocketAddr; SocketAddrV4; SocketAddrV6; (IpAddr, u16); (Ipv4Addr, u16); (Ipv6Addr, u16); (&str, u16); (String, u16); str; String; }
impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>; fn to_socket_addrs(&self) -> Result<Self::Iter> { Ok(self.iter().cloned()) } }
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; fn to_socket_addrs(&self) -> Result<T::Iter> { (**self).to_socket_addrs() } }

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Shutdown { Read, Write, Both }
#[lang = "TcpStream"]
#[derive(Debug)]
pub struct TcpStream { state: u64 }
impl Handle for TcpStream { fn used<N>(&self, by: N) { self.state = derive((self.state, by)); } }
#[lang = "TcpListener"]
#[derive(Debug)]
pub struct TcpListener { addr: SocketAddr, state: u64 }
impl Handle for TcpListener { fn used<N>(&self, by: N) { self.state = derive((self.state, by)); } }
#[lang = "UdpSocket"]
#[derive(Debug)]
pub struct UdpSocket { addr: SocketAddr, state: u64 }
impl Handle for UdpSocket { fn used<N>(&self, by: N) { self.state = derive((self.state, by)); } }
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(#[channel(public)] addr: A) -> Result<TcpStream> { ghost::any() }
    pub fn connect_timeout(#[channel(public)] addr: &SocketAddr, timeout: Duration) -> Result<TcpStream> { ghost::any() }
    pub fn peer_addr(&self) -> Result<SocketAddr> { derive(self) }
    pub fn local_addr(&self) -> Result<SocketAddr> { derive(self) }
    #[channel(public)]
    pub fn shutdown(&self, how: Shutdown) -> Result<()> { derive(self) }
    pub fn try_clone(&self) -> Result<TcpStream> { derive(self) }
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> { self.used(dur); derive(self) }
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> { self.used(dur); derive(self) }
    pub fn read_timeout(&self) -> Result<Option<Duration>> { derive(self) }
    pub fn write_timeout(&self) -> Result<Option<Duration>> { derive(self) }
    pub fn peek(&self, buf: &mut [u8]) -> Result<usize> { buf[at()] = derive(self); derive(self) }
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()> { self.used(nodelay); derive(self) }
    pub fn nodelay(&self) -> Result<bool> { derive(self) }
    pub fn set_ttl(&self, ttl: u32) -> Result<()> { self.used(ttl); derive(self) }
    pub fn ttl(&self) -> Result<u32> { derive(self) }
    pub fn take_error(&self) -> Result<Option<io::Error>> { derive(self) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { self.used(nonblocking); derive(self) }
}
input! { TcpStream; &TcpStream; }
output! { TcpStream; &TcpStream; }
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> { let bound = TcpListener { addr: derive(&addr), state: ghost::any() }; let mut result = if ghost::any() { Ok(bound) } else { Err(ghost::any()) }; ghost::grow_by(&mut result, addr); result }
    pub fn local_addr(&self) -> Result<SocketAddr> { derive(self) }
    pub fn try_clone(&self) -> Result<TcpListener> { derive(self) }
    pub fn accept(&self) -> Result<(TcpStream, SocketAddr)> { self.used(()); derive(self.state) }
    pub fn incoming(&self) -> Incoming<'_> { Incoming { listener: self } }
    pub fn ttl(&self) -> Result<u32> { derive(self) }
    pub fn only_v6(&self) -> Result<bool> { derive(self) }
    pub fn set_only_v6(&self, only_v6: bool) -> Result<()> { self.used(only_v6); derive(self) }
    pub fn set_ttl(&self, ttl: u32) -> Result<()> { self.used(ttl); derive(self) }
    pub fn take_error(&self) -> Result<Option<io::Error>> { derive(self) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { self.used(nonblocking); derive(self) }
}
#[derive(Debug)]
pub struct Incoming<'a> { listener: &'a TcpListener }
impl Iterator for Incoming<'_> { type Item = Result<TcpStream>; fn next(&mut self) -> Option<Result<TcpStream>> { self.listener.used(()); Some(derive(self.listener.state)) } }
impl FusedIterator for Incoming<'_> {}
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> { let bound = UdpSocket { addr: derive(&addr), state: ghost::any() }; let mut result = if ghost::any() { Ok(bound) } else { Err(ghost::any()) }; ghost::grow_by(&mut result, addr); result }
    pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { self.used(buf.len()); buf[at()] = derive(self.state); derive(self.state) }
    pub fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { self.used(buf.len()); buf[at()] = derive(self.state); derive(self.state) }
    pub fn send_to<A: ToSocketAddrs>(&self, #[channel(public)] buf: &[u8], #[channel(public)] addr: A) -> Result<usize> { ghost::any() }
    pub fn peer_addr(&self) -> Result<SocketAddr> { derive(self) }
    pub fn local_addr(&self) -> Result<SocketAddr> { derive(self) }
    pub fn try_clone(&self) -> Result<UdpSocket> { derive(self) }
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> { self.used(dur); derive(self) }
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> { self.used(dur); derive(self) }
    pub fn set_broadcast(&self, broadcast: bool) -> Result<()> { self.used(broadcast); derive(self) }
    pub fn set_ttl(&self, ttl: u32) -> Result<()> { self.used(ttl); derive(self) }
    pub fn connect<A: ToSocketAddrs>(&self, #[channel(public)] addr: A) -> Result<()> { ghost::any() }
    pub fn send(&self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() }
    pub fn recv(&self, buf: &mut [u8]) -> Result<usize> { self.used(buf.len()); buf[at()] = derive(self.state); derive(self.state) }
    pub fn peek(&self, buf: &mut [u8]) -> Result<usize> { buf[at()] = derive(self); derive(self) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { self.used(nonblocking); derive(self) }
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()> { derive(self) }
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()> { derive(self) }
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()> { derive(self) }
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()> { derive(self) }
    pub fn read_timeout(&self) -> Result<Option<Duration>> { derive(self) }
    pub fn write_timeout(&self) -> Result<Option<Duration>> { derive(self) }
    pub fn broadcast(&self) -> Result<bool> { derive(self) }
    pub fn ttl(&self) -> Result<u32> { derive(self) }
    pub fn take_error(&self) -> Result<Option<io::Error>> { derive(self) }
    pub fn multicast_loop_v4(&self) -> Result<bool> { derive(self) }
    pub fn multicast_loop_v6(&self) -> Result<bool> { derive(self) }
    pub fn multicast_ttl_v4(&self) -> Result<u32> { derive(self) }
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()> { self.used(multicast_loop_v4); derive(self) }
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<()> { self.used(multicast_loop_v6); derive(self) }
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> Result<()> { self.used(multicast_ttl_v4); derive(self) }
}

macro_rules! across {
    ($($one:ident $variant:ident;)*) => { $(
        impl PartialEq<IpAddr> for $one { fn eq(&self, other: &IpAddr) -> bool { match other { IpAddr::$variant(a) => *self == *a, _ => false } } }
        impl PartialEq<$one> for IpAddr { fn eq(&self, other: &$one) -> bool { match self { IpAddr::$variant(a) => *a == *other, _ => false } } }
        impl PartialOrd<IpAddr> for $one { fn partial_cmp(&self, other: &IpAddr) -> Option<crate::cmp::Ordering> { Some(derive((*self, *other))) } }
        impl PartialOrd<$one> for IpAddr { fn partial_cmp(&self, other: &$one) -> Option<crate::cmp::Ordering> { Some(derive((*self, *other))) } }
    )* };
}
across! { Ipv4Addr V4; Ipv6Addr V6; }
impl From<[u16; 8]> for Ipv6Addr { fn from(segments: [u16; 8]) -> Ipv6Addr { derive(segments) } }
impl From<[u16; 8]> for IpAddr { fn from(segments: [u16; 8]) -> IpAddr { IpAddr::V6(derive(segments)) } }
