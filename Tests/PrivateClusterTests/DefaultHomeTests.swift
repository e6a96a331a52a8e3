import PrivateCluster
import Testing

@Suite struct DefaultHomeTests {
    @Test(arguments: [
        (["HARRIER_HOME": "/h", "XDG_STATE_HOME": "/x", "HOME": "/u"], "/h"),
        (["HARRIER_HOME": "", "XDG_STATE_HOME": "/x", "HOME": "/u"], "/x/harrier"),
        (["HOME": "/u"], "/u/.local/state/harrier"),
        ([:], nil),
    ])
    func follows(environment: [String: String], home: String?) {
        #expect(PrivateCluster.defaultHome(environment) == home)
    }
}
