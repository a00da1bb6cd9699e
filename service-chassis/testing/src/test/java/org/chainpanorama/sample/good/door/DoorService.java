package org.chainpanorama.sample.good.door;

class DoorService {

    private final DoorRepository doors;

    DoorService(DoorRepository doors) {
        this.doors = doors;
    }

    DoorView open(String code) {
        Door door = doors.find(code);
        door.open();
        return new DoorView(door.code, door.isOpen());
    }
}
