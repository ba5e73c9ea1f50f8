//! The frames of a web socket.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Buf, BufMut, Bytes, BytesMut};
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::protocol::frame::FrameHeader;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Control, Data, OpCode};

use crate::error::ErrorKind;
use crate::fault;

/// What comes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Incoming {
    Data(Bytes),
    Ping(Bytes),
    Close,
}

/// What goes.
pub(super) enum Outgoing {
    Data(Bytes),
    Pong(Bytes),
    Close,
}

impl Outgoing {
    pub(super) fn encode(&self, queue: &mut BytesMut) {
        let (opcode, payload) = match self {
            Self::Data(data) => (OpCode::Data(Data::Binary), data.as_ref()),
            Self::Pong(data) => (OpCode::Control(Control::Pong), data.as_ref()),
            // 1000: the purpose is fulfilled.
            Self::Close => (OpCode::Control(Control::Close), &[0x03, 0xe8][..]),
        };
        let mask = mask();
        let header = FrameHeader {
            opcode,
            mask: Some(mask),
            ..FrameHeader::default()
        };
        let length = payload.len() as u64;
        queue.reserve(header.len(length) + payload.len());
        // Writing into memory that grows does not fail.
        let _ = header.format(length, &mut queue.writer());
        let masked = payload.iter().zip(mask.iter().cycle());
        queue.extend(masked.map(|(byte, mask)| byte ^ mask));
    }
}

/// Four bytes that cannot be foreseen, from the same source as the key of the handshake.
fn mask() -> [u8; 4] {
    let random = STANDARD.decode(generate_key()).unwrap_or_default();
    random.first_chunk().copied().unwrap_or_default()
}

/// Reads frames, and puts the fragments of a message together.
#[derive(Debug)]
pub(super) struct Reader {
    /// The frame whose payload is awaited.
    frame: Option<(FrameHeader, usize)>,
    /// The fragments of a message so far.
    message: Option<BytesMut>,
    limit: usize,
}

impl Reader {
    /// Messages of more than `limit` bytes are refused.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            frame: None,
            message: None,
            limit,
        }
    }

    /// Takes the next message out of the buffer, or nothing when more has to be read.
    pub(super) fn next(&mut self, buffer: &mut BytesMut) -> Result<Option<Incoming>, ErrorKind> {
        loop {
            if self.frame.is_none() {
                self.frame = self.header(buffer)?;
            }
            let Some((header, length)) = self.frame.take() else {
                return Ok(None);
            };
            if buffer.len() < length {
                self.frame = Some((header, length));
                return Ok(None);
            }
            let payload = buffer.split_to(length);
            if let Some(incoming) = self.frame(&header, payload)? {
                return Ok(Some(incoming));
            }
        }
    }

    /// The connection has ended. Between messages that is an end like any other.
    pub(super) fn finish(&self) -> Result<(), ErrorKind> {
        if self.frame.is_some() || self.message.is_some() {
            return Err(fault::ended("inside a message of a web socket"));
        }
        Ok(())
    }

    fn header(&self, buffer: &mut BytesMut) -> Result<Option<(FrameHeader, usize)>, ErrorKind> {
        let mut cursor = Cursor::new(&*buffer);
        let parsed = FrameHeader::parse(&mut cursor).map_err(|error| bad(error.to_string()))?;
        let used = cursor.position();
        let Some((header, length)) = parsed else {
            return Ok(None);
        };
        buffer.advance(
            usize::try_from(used)
                .unwrap_or(usize::MAX)
                .min(buffer.len()),
        );
        let length = self.check(&header, length)?;
        Ok(Some((header, length)))
    }

    fn check(&self, header: &FrameHeader, length: u64) -> Result<usize, ErrorKind> {
        if header.mask.is_some() {
            return Err(bad("a masked frame"));
        }
        if header.rsv1 || header.rsv2 || header.rsv3 {
            return Err(bad("a frame of an extension"));
        }
        if matches!(header.opcode, OpCode::Control(_)) && (length > 125 || !header.is_final) {
            return Err(bad("a control frame that is too large or in fragments"));
        }
        let begun = self.message.as_ref().map_or(0, BytesMut::len);
        let length = usize::try_from(length).ok();
        length
            .filter(|length| *length <= self.limit - begun)
            .ok_or(ErrorKind::TooLarge {
                what: "message of a web socket",
                limit: self.limit,
            })
    }

    fn frame(
        &mut self,
        header: &FrameHeader,
        payload: BytesMut,
    ) -> Result<Option<Incoming>, ErrorKind> {
        match header.opcode {
            OpCode::Control(Control::Ping) => Ok(Some(Incoming::Ping(payload.freeze()))),
            OpCode::Control(Control::Pong) => Ok(None),
            OpCode::Control(Control::Close) => Ok(Some(Incoming::Close)),
            OpCode::Data(Data::Text | Data::Binary) if self.message.is_none() => {
                Ok(self.fragment(header, payload))
            }
            OpCode::Data(Data::Continue) => {
                let begun = self.message.take();
                let mut message = begun.ok_or_else(|| bad("a fragment of no message"))?;
                message.put(payload);
                Ok(self.fragment(header, message))
            }
            _ => Err(bad("a frame that has no place here")),
        }
    }

    fn fragment(&mut self, header: &FrameHeader, message: BytesMut) -> Option<Incoming> {
        if header.is_final {
            return Some(Incoming::Data(message.freeze()));
        }
        self.message = Some(message);
        None
    }
}

fn bad(found: impl Into<String>) -> ErrorKind {
    fault::protocol("a frame of a web socket", found)
}
