// The dress the page wears: its own, or WhatsApp's at /?skin=whatsapp, which is a chat of its own.

export const skin = new URLSearchParams(location.search).get("skin") === "whatsapp" ? "whatsapp" : "sopan";

document.documentElement.dataset.skin = skin;

// The address that is asked, and the name under which things are kept, in this dress.
export const dressed = (path) => (skin === "sopan" ? path : `${path}${path.includes("?") ? "&" : "?"}skin=${skin}`);
export const kept = (name) => (skin === "sopan" ? name : `${name}.${skin}`);
