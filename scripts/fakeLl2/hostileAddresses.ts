/**
 * Addresses that no reader may be led to: of code, of files, with a password, of a private network, or with a way out of a tag; and some
 * that only browsers take for what they mean.
 */
export const hostileAddresses = [
  'javascript:document.title="broken"',
  'data:text/html,<script>document.title="broken"</script>',
  ' java\tscript:document.title="broken"',
  'vbscript:broken',
  'file:///etc/passwd',
  '//evil.example.org/',
  'https://user:secret@evil.example.org/',
  'https://evil.example.org@127.0.0.1/',
  'http://localhost:8080/admin',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://printer.local/',
  'http://[::1]/',
  'http://167772161/',
  'http://0xa.1/',
  'https://good.example.org/"><script>document.title="broken"</script>',
  "https://good.example.org/'onmouseover='document.title=1",
  'https://good.example.org/a)[b](javascript:c',
  'https://good.example.org/\r\nATTACH:http://10.0.0.1/',
  'https:/good.example.org/one-slash.jpg',
  'https:good.example.org/no-slash.jpg',
  'https:\\\\good.example.org\\backslashes.jpg',
];
