//! Who calls: the login of a phone that dials in, and the place it is.

use crate::peer::session::{Caller, Encryption, Login, Scheme};
use crate::service::accounts;
use crate::service::error::Error;
use crate::store::{FirstSyncPolicy, Peer, PeerKind};

use super::{DESCRIPTION, Session, random};

impl Session {
    /// Finds, binds or makes the place of a device that dialled in and proved who it is.
    pub(super) fn place_of(&mut self, account: &str, device: &str) -> Result<Peer, Error> {
        let store = self.service.store();
        if let Some(peer) = store.read(|reader| reader.peer_by_device(account, device))? {
            return Ok(peer);
        }
        let peers = store.read(|reader| reader.peers_of_account(account))?;
        if let Some(mut peer) = peers.iter().find(|peer| peer.device_id.is_none()).cloned() {
            peer.device_id = Some(device.to_owned());
            store.write(|tx| tx.change_peer(&peer))?;
            return Ok(peer);
        }
        let Some(owner) = peers.first() else { return Err(Error::LoginRefused) };
        let name = self.service.free_name(&crate::service::peers::seen_name(device))?;
        let mut peer = Peer::new(name, PeerKind::DialIn, owner.link.clone(), self.service.now());
        peer.account = owner.account.clone();
        peer.device_id = Some(device.to_owned());
        peer.settings = owner.settings.clone();
        peer.settings.more.remove(DESCRIPTION);
        peer.settings.first_sync =
            if owner.settings.accept_new_devices { FirstSyncPolicy::Join } else { FirstSyncPolicy::Review };
        peer.id = store.write(|tx| tx.add_peer(&peer))?;
        self.unnamed = true;
        Ok(peer)
    }

    pub(super) fn fetch_login(&self, caller: &Caller) -> Result<(Option<String>, Login), Error> {
        let store = self.service.store();
        let account = match &caller.user {
            Some(user) => Some(user.clone()),
            // A digest without a user name: the device, or the only account there is, tells whose it is.
            None => {
                let peers = store.read(|reader| reader.peers())?;
                let of_device = peers
                    .iter()
                    .find(|peer| peer.account.is_some() && peer.device_id.as_deref() == Some(caller.device.as_str()));
                let accounts: std::collections::BTreeSet<_> = peers.iter().filter_map(|p| p.account.clone()).collect();
                of_device.and_then(|peer| peer.account.clone()).or_else(|| accounts.into_iter().next())
            }
        };
        let owner = match &account {
            Some(account) => store.read(|reader| reader.peers_of_account(account))?.into_iter().next(),
            None => None,
        };
        let Some((account, owner)) = account.zip(owner) else {
            // Nobody has this account. It fails like a wrong password does, and takes as long.
            let user = caller.user.clone().unwrap_or_default();
            let login = Login {
                user,
                password: format!("{:x}", random()?),
                nonce: None,
                scheme: Scheme::Auto,
                encryption: Encryption::None,
            };
            return Ok((None, login));
        };
        let key =
            owner.settings.credentials.clone().unwrap_or_else(|| crate::service::peers::credentials_key(&account));
        let password = self.service.secrets().get(&key)?;
        let password = password.map(|secret| secret.expose().to_owned()).unwrap_or(format!("{:x}", random()?));
        let nonce = store.write(|tx| tx.spend_nonce(&account, &caller.device))?;
        let scheme = crate::service::peers::scheme(&owner);
        let encryption = crate::service::peers::encryption(&owner);
        Ok((Some(account.clone()), Login { user: account, password, nonce, scheme, encryption }))
    }

    /// Remembers the nonce for the next login. That of a stranger has to wait until he has logged in: anybody can ask
    /// for nonces under any number of device ids.
    pub(super) fn keep_nonce(&mut self, next: &[u8]) -> Result<(), Error> {
        let store = self.service.store();
        if let Some(peer) = self.peer.as_ref().filter(|peer| peer.kind == PeerKind::Syncml) {
            let (owner, device) = (accounts::nonce_owner(peer), accounts::device(peer));
            return Ok(store.write(|tx| tx.set_nonce(&owner, device, next))?);
        }
        let (Some(caller), Some(account)) = (&self.caller, &self.account) else { return Ok(()) };
        if store.read(|reader| reader.peer_by_device(account, &caller.device))?.is_some() {
            store.write(|tx| tx.set_nonce(account, &caller.device, next))?;
        } else {
            self.nonce = Some(next.to_vec());
        }
        Ok(())
    }
}
