// Words of the device test before an online meeting.
import { words } from './words.ts'

export const deviceWords = /* @__PURE__ */ words({
  zh: {
    title: '测试摄像头和麦克风',
    lead: '线上洽谈前先试一下。画面和声音只在您的设备上，不会传出去。',
    low: '网络慢：只用声音，不开摄像头',
    test: '开始测试',
    failed: '没有打开摄像头或麦克风。请在浏览器里允许使用，或改用只听声音，也可以打电话参加。',
    hears: '麦克风正常。',
    deaf: '没有找到麦克风。',
    sees: '摄像头正常。',
    blind: '没有找到摄像头。',
    soundOnly: '只用声音。',
    mirror: '您的画面',
  },
  en: {
    title: 'Test camera and microphone',
    lead: 'Try before an online meeting. Picture and sound stay on your device.',
    low: 'Slow line: sound only, no camera',
    test: 'Test',
    failed: 'Camera or microphone did not open. Allow them in the browser, or choose sound only.',
    hears: 'The microphone works.',
    deaf: 'There is no microphone.',
    sees: 'The camera works.',
    blind: 'There is no camera.',
    soundOnly: 'Sound only.',
    mirror: 'Your picture',
  },
})
